rule pptpd
{
    meta:
        component = "pptpd"
        title = "Poptop"
        supplier = "poptop"
        cpe = "poptop:pptp_server"
        purl = "pkg:generic/pptpd"
        homepage = "https://poptop.sourceforge.net/"
        type = "application"
        source = "pptpd"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}\\.[0-9]{1,2}(?:-b[0-9]+|-rc[0-9]+)?)\\x00"
        near_n = 32
        version_o = "v([12]\\.[0-9.]+)"
        hit1 = "\\01.4.0\\0\\0\\npptpd v%s\\n"
        hit1_version = "1.4.0"
        hit2 = "MGR: Maximum of %d connections reduced to %d, not enough"
        miss1 = "pptpd v1.4.0"
    strings:
        $n = /\x00\n(pptpd|BCrelay) v%s\n/
        $o = /\x00\n(pptpd|BCrelay) v1\.[0-9]\.[0-9]{1,2}\n/
        $m = "MGR: Maximum of %d connections reduced to %d"
    condition:
        any of them
}
