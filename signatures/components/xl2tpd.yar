rule xl2tpd
{
    meta:
        component = "xl2tpd"
        title = "xl2tpd"
        supplier = "xelerance"
        purl = "pkg:generic/xl2tpd"
        homepage = "https://github.com/xelerance/xl2tpd"
        type = "application"
        source = "xl2tpd"
        version = "xl2tpd-([12]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:dr[0-9]|rc[0-9])?)"
        hit1 = "\\0xl2tpd-1.3.18\\0"
        hit1_version = "1.3.18"
        hit2 = "xl2tpd version xl2tpd-1.1.12 started on"
        hit2_version = "1.1.12"
        miss1 = "/etc/xl2tpd/xl2tpd.conf"
        miss2 = "xl2tpd-1.3.18.tar.gz"
    strings:
        $v = /\x00xl2tpd-1\.[0-9]{1,2}\.[0-9]{1,2}[a-z0-9._-]{0,12}\x00/
        $s = /xl2tpd version xl2tpd-1\.[0-9]{1,2}\.[0-9]{1,2}/
    condition:
        any of them
}
