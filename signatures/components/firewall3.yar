rule firewall3
{
    meta:
        component = "firewall3"
        title = "OpenWrt firewall3"
        supplier = "openwrt"
        purl = "pkg:generic/firewall3"
        licence = "ISC"
        homepage = "https://openwrt.org/"
        type = "application"
        hit1 = "fw3 [-q] {start|stop|flush|reload|restart}\\n\\0"
        hit2 = "The %s firewall appears to be started already. If it is indeed empty\\0"
        miss1 = "fw3 reload"
    strings:
        $a = /fw3 \[-q\] \{start\|stop\|flush\|reload\|restart\}/
        $b = "The %s firewall appears to be started already."
    condition:
        any of them
}
