rule liblognorm
{
    meta:
        component = "liblognorm"
        title = "liblognorm"
        supplier = "adiscon"
        purl = "pkg:generic/liblognorm"
        licence = "LGPL-2.1-or-later"
        homepage = "https://www.liblognorm.com/"
        type = "library"
        source = "liblognorm"
        version_v = ": ([0-9.]+)"
        version_a = "[^\\t\\n\\r\\x20-\\x7e]([12]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_a = 24
        hit1 = "\\0lognormalizer version: 2.0.6\\n\\0"
        hit1_version = "2.0.6"
        miss1 = "liblognorm 1.2.3\\n"
    strings:
        $v = /\x00lognormalizer version: [1-3]\.[0-9]{1,2}\.[0-9]{1,2}\n/
        $a = "exitCtx %p"
        $b = "liblognorm error: "
    condition:
        $v or $a or $b
}
