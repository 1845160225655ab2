rule libdecaf
{
    meta:
        component = "libdecaf"
        title = "libdecaf"
        supplier = "libdecaf"
        purl = "pkg:generic/libdecaf"
        homepage = "https://ed448goldilocks.sourceforge.io/"
        type = "library"
        source = "libdecaf"
        hit1 = "\\0decaf_sha3_output\\0decaf_ed448_sign\\0decaf_sha3_final\\0"
        miss1 = "\\0decaf_sha3_output\\0decaf_ed448_sign\\0"
    strings:
        $s1 = /\x00decaf_sha3_output\x00/
        $s2 = /\x00decaf_ed448_sign\x00/
        $s3 = /\x00decaf_sha3_final\x00/
    condition:
        all of ($s*)
}
