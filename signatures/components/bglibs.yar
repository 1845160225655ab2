rule bglibs
{
    meta:
        component = "bglibs"
        title = "bglibs"
        supplier = "bglibs"
        purl = "pkg:generic/bglibs"
        homepage = "http://untroubled.org/bglibs/"
        type = "library"
        source = "bglibs"
        hit1 = "\\0dns_result_alloc\\0fmt_lcase_digits\\0fmt_ucase_digits\\0"
        miss1 = "\\0dns_result_alloc\\0fmt_lcase_digits\\0"
    strings:
        $s1 = /\x00dns_result_alloc\x00/
        $s2 = /\x00fmt_lcase_digits\x00/
        $s3 = /\x00fmt_ucase_digits\x00/
        $s4 = /\x00ibuf_getstr_crlf\x00/
        $s5 = /\x00obuf_write_large\x00/
    condition:
        3 of ($s*)
}
