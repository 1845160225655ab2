rule courier_unicode
{
    meta:
        component = "courier-unicode"
        title = "courier-unicode"
        supplier = "courier-unicode"
        purl = "pkg:generic/courier-unicode"
        licence = "GPL-3.0-or-later"
        homepage = "https://www.courier-mta.org/"
        type = "library"
        source = "courier-unicode"
        hit1 = "\\0N7unicode8iconvertE\\0unicode_case_offset\\0unicode_lb_next_cnt\\0"
        miss1 = "\\0N7unicode8iconvertE\\0unicode_case_offset\\0"
    strings:
        $s1 = /\x00N7unicode8iconvertE\x00/
        $s2 = /\x00unicode_case_offset\x00/
        $s3 = /\x00unicode_lb_next_cnt\x00/
        $s4 = /\x00unicode_lb_set_opts\x00/
        $s5 = /\x00unicode_wb_next_cnt\x00/
    condition:
        3 of ($s*)
}
