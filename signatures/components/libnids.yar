rule libnids
{
    meta:
        component = "libnids"
        title = "libnids"
        supplier = "libnids"
        purl = "pkg:generic/libnids"
        homepage = "https://libnids.sourceforge.net/"
        type = "library"
        source = "libnids"
        hit1 = "Libnids not init"
        miss1 = "libnids.so.1"
    strings:
        $a = "Libnids not init"
    condition:
        any of them
}
