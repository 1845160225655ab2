rule libunibreak
{
    meta:
        component = "libunibreak"
        title = "libunibreak"
        supplier = "libunibreak"
        purl = "pkg:generic/libunibreak"
        type = "library"
        source = "libunibreak"
        hit1 = "\\0lb_get_next_char_utf16\\0lb_get_next_char_utf32\\0lb_get_next_char_utf8\\0"
        miss1 = "\\0lb_get_next_char_utf16\\0lb_get_next_char_utf32\\0"
    strings:
        $s1 = /\x00lb_get_next_char_utf16\x00/
        $s2 = /\x00lb_get_next_char_utf32\x00/
        $s3 = /\x00lb_get_next_char_utf8\x00/
        $s4 = /\x00set_linebreaks_utf16\x00/
        $s5 = /\x00set_linebreaks_utf32\x00/
    condition:
        3 of ($s*)
}
