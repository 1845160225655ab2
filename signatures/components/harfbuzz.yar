rule harfbuzz
{
    meta:
        component = "harfbuzz"
        title = "HarfBuzz"
        supplier = "harfbuzz"
        cpe = "harfbuzz_project:harfbuzz"
        purl = "pkg:generic/harfbuzz"
        licence = "MIT"
        homepage = "https://harfbuzz.github.io/"
        type = "library"
        source = "harfbuzz"
        version_c = "\\x00([0-9]+\\.[0-9.]+)\\x00"
        hit1 = "\\0HB_SHAPER_LIST\\0invalid\\x006.0.0\\x000123456789\\0"
        hit1_version = "6.0.0"
        miss1 = "\\0hb_ot_layout_get_size_params\\0libharfbuzz.so.0\\0"
    strings:
        $a = "HB_SHAPER_LIST"
        $b = "HB_OPTIONS\x00"
        $c = /\x00(invalid\x00)[1-9][0-9]?\.[0-9]{1,2}\.[0-9]{1,2}\x00/
        $d = "hb_ot_layout_get_size_params"
        $e = "hb_shape_plan_create_cached2"
        $f = /\x00(graphite2|uniscribe|coretext|directwrite|fallback)\x00/
    condition:
        ($a or ($c and $d)) and any of them
}
