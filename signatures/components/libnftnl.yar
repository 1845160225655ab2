rule libnftnl
{
    meta:
        component = "libnftnl"
        title = "libnftnl"
        supplier = "netfilter"
        purl = "pkg:generic/libnftnl"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.netfilter.org/projects/libnftnl/"
        type = "library"
        source = "libnftnl"
        hit1 = "libnftnl: attribute %d assertion failed in %s:%d"
        miss1 = "\\0libnftnl.so.11\\0LIBNFTNL_5\\0"
    strings:
        $a = /libnftnl: attribute %d (> %d \(maximum\) )?assertion failed in %s:%d/
    condition:
        any of them
}
