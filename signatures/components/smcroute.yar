rule smcroute
{
    meta:
        component = "smcroute"
        title = "SMCRoute"
        supplier = "troglobit"
        purl = "pkg:generic/smcroute"
        homepage = "https://github.com/troglobit/smcroute"
        type = "application"
        source = "smcroute"
        version = "SMCRoute v([0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        hit1 = "\\0SMCRoute v2.5.6\\0"
        hit1_version = "2.5.6"
        miss1 = "SMCRoute v2.5.6 ChangeLog"
    strings:
        $v = /\x00SMCRoute v[0-9]\.[0-9]{1,2}(\.[0-9]{1,2})?[^\x00\n]{0,12}\x00/
    condition:
        any of them
}
