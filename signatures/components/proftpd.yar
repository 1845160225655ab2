rule proftpd
{
    meta:
        component = "proftpd"
        title = "ProFTPD"
        supplier = "proftpd"
        cpe = "proftpd:proftpd"
        purl = "pkg:generic/proftpd"
        homepage = "http://www.proftpd.org/"
        type = "application"
        source = "proftpd-dfsg"
        version = "(?:Version|ProFTPD)[: ]+(?:Version )?([12]\\.[23]\\.[0-9]{1,2}[a-z]?(?:rc[0-9]+)?)"
        confidence_p = 20
        hit1 = "  Version: 1.3.8 (stable)\\0proftpd"
        hit1_version = "1.3.8"
        hit2 = "ProFTPD 1.3.3a (maint)"
        hit2_version = "1.3.3a"
        miss1 = "ProFTPD 1.3.8 Server"
    strings:
        $v = /  Version: [12]\.[23]\.[0-9]{1,2}[a-z]?(rc[0-9]{1,2})? \([A-Za-z :0-9-]+\)/
        $b = /ProFTPD (Version )?[12]\.[23]\.[0-9]{1,2}[a-z]?(rc[0-9]{1,2})? \((built|stable|devel|maint)/
        $p = "proftpd"
        $q = /\x00ProFTPD %s [^\x00\n]*(server|\(|built|standalone)/
    condition:
        ($v and $p) or $b or $q
}
