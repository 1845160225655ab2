rule squid
{
    meta:
        component = "squid"
        title = "Squid"
        supplier = "squid"
        cpe = "squid-cache:squid"
        purl = "pkg:generic/squid"
        homepage = "http://www.squid-cache.org/"
        type = "application"
        source = "squid"
        version = "squid/([2-9]\\.[0-9.]*[0-9](?:\\.STABLE[0-9]+)?)"
        hit1 = "Squid Cache: Version %s\\0squid/5.7\\0"
        hit1_version = "5.7"
        hit2 = "\\0squid/2.6.STABLE5\\0Squid Cache: Version %s\\n"
        hit2_version = "2.6.STABLE5"
        miss1 = "\\0squid/5.7\\0"
    strings:
        $v = /\x00squid\/[2-9]\.[0-9]{1,2}[0-9A-Z.]{0,14}\x00/
        $c = "Squid Cache: Version %s"
    condition:
        $c and any of them
}
