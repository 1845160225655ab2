rule libvisual
{
    meta:
        component = "libvisual"
        title = "libvisual"
        supplier = "libvisual"
        purl = "pkg:generic/libvisual"
        homepage = "http://libvisual.org"
        type = "library"
        source = "libvisual"
        hit1 = "\\0visual_bin_set_depth %d\\0"
        miss1 = "visual_bin_set_depth %d "
    strings:
        $a1 = /\x00visual_bin_set_depth %d\n?\x00/
        $a2 = /\x00Plugin %s is not compatible with version %s of libvisual\n?\x00/
        $a3 = /\x00Libvisual is not initialized\n?\x00/
    condition:
        any of ($a*)
}
