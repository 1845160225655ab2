rule fstrcmp
{
    meta:
        component = "fstrcmp"
        title = "fstrcmp"
        supplier = "fstrcmp"
        purl = "pkg:generic/fstrcmp"
        homepage = "http://fstrcmp.sourceforge.net/"
        type = "library"
        source = "fstrcmp"
        hit1 = "\\0fstrcmp_program_name_get\\0fstrcmp_program_name_set\\0fstrcmp_version_print\\0"
        miss1 = "\\0fstrcmp_program_name_get\\0fstrcmp_program_name_set\\0"
    strings:
        $s1 = /\x00fstrcmp_program_name_get\x00/
        $s2 = /\x00fstrcmp_program_name_set\x00/
        $s3 = /\x00fstrcmp_version_print\x00/
        $s4 = /\x00fstrcmp_copyright_years\x00/
    condition:
        3 of ($s*)
}
