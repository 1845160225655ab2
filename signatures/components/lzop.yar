rule lzop
{
    meta:
        component = "lzop"
        title = "lzop"
        supplier = "oberhumer"
        purl = "pkg:generic/lzop"
        homepage = "https://www.lzop.org/"
        type = "application"
        source = "lzop"
        version = "(?:version: v|lzop )([0-9.]+[0-9])"
        hit1 = "\\0lzop version: v1.04, Aug 10th 2017\\n"
        hit1_version = "1.04"
        hit2 = "\\n$Id: lzop 1.03 built Nov 17 2010 21:39:37 $\\n"
        hit2_version = "1.03"
        miss1 = "lzop version: v1.04"
    strings:
        $v = /\x00lzop version: v1\.[0-9]{2}(rc[0-9])?, /
        $i = /\$Id: lzop [12]\.[0-9]{2}[a-z0-9]{0,4} built /
    condition:
        any of them
}
