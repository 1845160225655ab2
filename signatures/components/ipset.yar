rule ipset
{
    meta:
        component = "ipset"
        title = "ipset"
        supplier = "netfilter"
        cpe = "netfilter:ipset"
        purl = "pkg:generic/ipset"
        homepage = "https://ipset.netfilter.org/"
        type = "application"
        source = "ipset"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([4-9]\\.[0-9]{1,2}(?:\\.[0-9])?)\\x00"
        near_n = 20000
        confidence_n = 80
        version_o = "v([0-9.]+)"
        hit1 = "%s v%s, protocol version: %u\\n\\0\\07.17\\0"
        hit1_version = "7.17"
        miss1 = "ipset v7.17 supports"
        miss2 = "protocol version: %u"
    strings:
        $n = /%s v%s, protocol version: %u\n/
        $k = "Kernel support protocol versions %u-%u while userspace supports protocol versions %u-%u"
        $o = /ipset v[24567]\.[0-9]{1,2}(\.[0-9]{1,2})?[,:] /
    condition:
        any of them
}
