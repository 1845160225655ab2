rule wireless_regdb
{
    meta:
        component = "wireless-regdb"
        title = "wireless-regdb"
        supplier = "linux-wireless"
        purl = "pkg:generic/wireless-regdb"
        licence = "ISC"
        homepage = "https://wireless.wiki.kernel.org/"
        type = "data"
        source = "wireless-regdb"
        hit1 = "RGDB\\0\\0\\0\\x14\\0\\x18"
        miss1 = "\\0RGDB\\0\\0\\0\\x14"
    strings:
        $m = { 52 47 44 42 00 00 00 ( 13 | 14 ) }
    condition:
        $m at 0
}
