rule uhttpd
{
    meta:
        component = "uhttpd"
        title = "uhttpd"
        supplier = "openwrt"
        purl = "pkg:generic/uhttpd"
        homepage = "https://openwrt.org/"
        type = "application"
        source = "uhttpd"
        hit1 = "\\t-p [addr:]port  Bind to specified address and port, multiple allowed\\n"
        hit2 = "\\0uhttpd_plugin\\0"
        miss1 = "/etc/config/uhttpd"
        miss2 = "uhttpd_ubus.so is optional"
    strings:
        $u = "Bind to specified address and port, multiple allowed"
        $so = /\x00uhttpd_(lua|ubus|tls|ucode)\.so\x00/
        $pl = /\x00uhttpd_plugin\x00/
    condition:
        $u or $so or $pl
}
