rule usbauth
{
    meta:
        component = "usbauth"
        title = "usbauth"
        supplier = "usbauth"
        purl = "pkg:generic/usbauth"
        licence = "GPL-2.0-only"
        homepage = "https://github.com/kochstefan/usbauth-all/tree/master/usbauth"
        type = "application"
        source = "usbauth"
        hit1 = "\\0wrong syntax to call usbauth\\0"
        hit2 = "\\0send dbus message (path=%s)\\0perform rules for devices (add=%s)\\0"
        miss1 = "wrong syntax to call usbauth "
        miss2 = "\\0send dbus message (path=%s)\\0"
        miss3 = "send dbus message (path=%s) perform rules for devices (add=%s) "
    strings:
        $a1 = /\x00wrong syntax to call usbauth\n?\x00/
        $a2 = /\x00error at parsing usbauth configuration file\n?\x00/
        $a3 = /\x00more than one argument is needed to call usbauth\n?\x00/
        $c1 = /\x00send dbus message \(path=%s\)\n?\x00/
        $c2 = /\x00perform rules for devices \(add=%s\)\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
