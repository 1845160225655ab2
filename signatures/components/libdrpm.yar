rule libdrpm
{
    meta:
        component = "libdrpm"
        title = "libdrpm"
        supplier = "libdrpm"
        purl = "pkg:generic/libdrpm"
        homepage = "https://github.com/rpm-software-management/drpm"
        type = "library"
        source = "libdrpm"
        path_version = "^libdrpm\\.so\\.(0(?:\\.[0-9]+){2})$"
        hit1 = "\\0drpm_make_options_defaults\\0drpm_make_options_destroy\\0drpm_make_options_copy\\0"
        file1 = "libdrpm.so.0.5.1"
        file1_version = "0.5.1"
        file2 = "libdrpm.so.0"
        miss1 = "\\0drpm_make_options_defaults\\0drpm_make_options_destroy\\0"
    strings:
        $s1 = /\x00drpm_make_options_defaults\x00/
        $s2 = /\x00drpm_make_options_destroy\x00/
        $s3 = /\x00drpm_make_options_copy\x00/
        $s4 = /\x00drpm_make_options_init\x00/
        $s5 = /\x00drpm_get_ulong_array\x00/
    condition:
        3 of ($s*)
}
