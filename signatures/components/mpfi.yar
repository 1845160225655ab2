rule mpfi
{
    meta:
        component = "mpfi"
        title = "mpfi"
        supplier = "mpfi"
        purl = "pkg:generic/mpfi"
        licence = "LGPL-2.1-or-later"
        homepage = "https://gitlab.inria.fr/mpfi/mpfi"
        type = "library"
        source = "mpfi"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0mpfi_init_set_str\\0mpfi_is_inside_fr\\0mpfi_is_inside_si\\0"
        hit2 = "\\0mpfi_init_set_str\\0mpfi_is_inside_fr\\0mpfi_is_inside_si\\01.5.3\\0"
        hit2_version = "1.5.3"
        miss1 = "\\0mpfi_init_set_str\\0mpfi_is_inside_fr\\0"
    strings:
        $s1 = /\x00mpfi_init_set_str\x00/
        $s2 = /\x00mpfi_is_inside_fr\x00/
        $s3 = /\x00mpfi_is_inside_si\x00/
    condition:
        all of ($s*)
}
