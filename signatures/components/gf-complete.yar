rule gf_complete
{
    meta:
        component = "gf-complete"
        title = "gf-complete"
        supplier = "gf-complete"
        purl = "pkg:generic/gf-complete"
        licence = "BSD-3-Clause"
        homepage = "http://jerasure.org/"
        type = "library"
        source = "gf-complete"
        hit1 = "\\0Error: gf_slow_multiply_region: w=%d not implemented.\\0The pointers must be aligned along a %d byte boundary.\\0"
        miss1 = "\\0Error: gf_slow_multiply_region: w=%d not implemented.\\0"
        miss2 = "Error: gf_slow_multiply_region: w=%d not implemented. The pointers must be aligned along a %d byte boundary. "
    strings:
        $c1 = /\x00Error: gf_slow_multiply_region: w=%d not implemented\.\n?\x00/
        $c2 = /\x00The pointers must be aligned along a %d byte boundary\.\n?\x00/
        $c3 = /\x00   Target address base: 0x%lx\.  Word 0x%x of 0x%x\.  Xor: %d\n?\x00/
        $c4 = /\x00   and they must be aligned to a %d-byte address\.\n?\x00/
        $c5 = /\x00       -C adds CAUCHY when possible\n?\x00/
        $c6 = /\x00usage: gf_methods w -BADC -LXUMDRB\n?\x00/
        $c7 = /\x00  gf\.multiply\.w32\(gf, %s, %s\) = %s, which is too big\.\n?\x00/
        $c8 = /\x00  gf\.multiply\(gf, %s, %s\) = %s, which is clearly wrong\.\n?\x00/
    condition:
        2 of ($c*)
}
