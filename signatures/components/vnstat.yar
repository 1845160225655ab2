rule vnstat
{
    meta:
        component = "vnstat"
        title = "vnStat"
        supplier = "vnstat"
        purl = "pkg:generic/vnstat"
        licence = "GPL-2.0-only"
        homepage = "https://humdi.net/vnstat/"
        type = "application"
        source = "vnstat"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([12]\\.[0-9]{1,2})\\x00"
        near_n = 32
        version_v = "([1-3]\\.[0-9]+) by"
        hit1 = "\\02.10\\0\\0\\0vnStat %s by Teemu Toivola <tst at iki dot fi>"
        hit1_version = "2.10"
        hit2 = "vnStat 1.6 by Teemu Toivola"
        hit2_version = "1.6"
        miss1 = "vnStat 2.10"
    strings:
        $n = "vnStat %s by Teemu Toivola"
        $v = /vnStat (daemon )?[1-3]\.[0-9]{1,2} by Teemu Toivola/
    condition:
        any of them
}
