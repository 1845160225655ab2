rule orcania
{
    meta:
        component = "orcania"
        title = "orcania"
        supplier = "orcania"
        purl = "pkg:generic/orcania"
        homepage = "https://github.com/babelouest/orcania"
        type = "library"
        source = "orcania"
        path_version = "^liborcania\\.so\\.(2(?:\\.[0-9]+){2})$"
        hit1 = "\\0string_array_has_value_ncase\\0pointer_list_remove_at_free\\0pointer_list_remove_pointer\\0"
        file1 = "liborcania.so.2.3.2"
        file1_version = "2.3.2"
        file2 = "liborcania.so.2"
        miss1 = "\\0string_array_has_value_ncase\\0pointer_list_remove_at_free\\0"
    strings:
        $s1 = /\x00string_array_has_value_ncase\x00/
        $s2 = /\x00pointer_list_remove_at_free\x00/
        $s3 = /\x00pointer_list_remove_pointer\x00/
        $s4 = /\x00string_array_has_value_case\x00/
        $s5 = /\x00string_array_has_value_n\x00/
    condition:
        3 of ($s*)
}
