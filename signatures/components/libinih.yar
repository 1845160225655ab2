rule libinih
{
    meta:
        component = "libinih"
        title = "libinih"
        supplier = "libinih"
        purl = "pkg:generic/libinih"
        licence = "BSD-3-Clause"
        homepage = "https://github.com/benhoyt/inih"
        type = "library"
        source = "libinih"
        hit1 = "\\0ini_inline_comment_prefixes\\0ini_start_comment_prefixes\\0ini_allow_inline_comments\\0"
        miss1 = "\\0ini_inline_comment_prefixes\\0ini_start_comment_prefixes\\0"
    strings:
        $s1 = /\x00ini_inline_comment_prefixes\x00/
        $s2 = /\x00ini_start_comment_prefixes\x00/
        $s3 = /\x00ini_allow_inline_comments\x00/
        $s4 = /\x00ini_stop_on_first_error\x00/
        $s5 = /\x00ini_allow_multiline\x00/
    condition:
        3 of ($s*)
}
