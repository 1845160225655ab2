rule libsharp
{
    meta:
        component = "libsharp"
        title = "libsharp"
        supplier = "libsharp"
        purl = "pkg:generic/libsharp"
        homepage = "https://healpix.sourceforge.net"
        type = "library"
        source = "libsharp"
        hit1 = "\\0sharp_alm_index not applicable with SHARP_PACKED alms\\0"
        miss1 = "sharp_alm_index not applicable with SHARP_PACKED alms "
    strings:
        $a1 = /\x00sharp_alm_index not applicable with SHARP_PACKED alms\n?\x00/
    condition:
        $a1
}
