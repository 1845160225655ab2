rule bctoolbox
{
    meta:
        component = "bctoolbox"
        title = "bctoolbox"
        supplier = "belledonne"
        purl = "pkg:generic/bctoolbox"
        homepage = "https://gitlab.linphone.org/BC/public/bctoolbox"
        type = "library"
        source = "bctoolbox"
        hit1 = "\\0bctoolbox defined error code\\0"
        hit2 = "\\0Error in connect: %s\\0Error in setsockopt: %s\\0"
        miss1 = "bctoolbox defined error code "
        miss2 = "\\0Error in connect: %s\\0"
        miss3 = "Error in connect: %s Error in setsockopt: %s "
    strings:
        $a1 = /\x00bctoolbox defined error code\n?\x00/
        $c1 = /\x00Error in connect: %s\n?\x00/
        $c2 = /\x00Error in setsockopt: %s\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
