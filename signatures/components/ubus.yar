rule ubus
{
    meta:
        component = "ubus"
        title = "ubus"
        supplier = "openwrt"
        purl = "pkg:generic/ubus"
        licence = "LGPL-2.1-only"
        homepage = "https://openwrt.org/"
        type = "application"
        hit1 = " - call <path> <method> [<message>]\\tCall an object method\\n - listen\\0"
        miss1 = "ubus call <path> <method>"
    strings:
        $a = / - wait_for <object> \[<object>\.\.\.\]\tWait for multiple objects to appear on ubus/
        $b = / - call <path> <method> \[<message>\]\tCall an object method/
    condition:
        any of them
}
