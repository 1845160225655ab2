rule uqmi
{
    meta:
        component = "uqmi"
        title = "uqmi"
        supplier = "openwrt"
        purl = "pkg:generic/uqmi"
        homepage = "https://openwrt.org/"
        type = "application"
        source = "uqmi"
        hit1 = "  --get-data-status:                Get current data access status\\n"
        miss1 = "uqmi --get-data-status"
    strings:
        $u = /--get-data-status: +Get current data access status/
    condition:
        any of them
}
