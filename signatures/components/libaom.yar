rule libaom
{
    meta:
        component = "libaom"
        title = "libaom"
        supplier = "aomedia"
        purl = "pkg:generic/libaom"
        licence = "BSD-2-Clause"
        type = "library"
        source = "aom"
        version_r1 = " v?([0-9.]+[0-9])"
        hit1 = "\\0AOMedia Project AV1 Decoder v3.6.0\\0"
        hit1_version = "3.6.0"
        hit2 = "\\0rc_end_usage out of range [AOM_VBR..AOM_Q]\\0g_bit_depth out of range [AOM_BITS_8..AOM_BITS_12]\\0"
        miss1 = "\\0rc_end_usage out of range [AOM_VBR..AOM_Q]\\0"
        miss2 = "rc_end_usage out of range [AOM_VBR..AOM_Q] "
    strings:
        $r1 = /\x00AOMedia Project AV1 (Decoder|Encoder|Decoder Inspector) v?[1-9]\.[0-9]{1,2}\.[0-9]{1,2}/
        $c1 = /\x00rc_end_usage out of range \[AOM_VBR\.\.AOM_Q\]\n?\x00/
        $c2 = /\x00g_bit_depth out of range \[AOM_BITS_8\.\.AOM_BITS_12\]\n?\x00/
        $c3 = /\x00color_primaries out of range \[AOM_CICP_CP_BT_709\.\.AOM_CICP_CP_EBU_3213\]\n?\x00/
    condition:
        $r1 or 2 of ($c*)
}
