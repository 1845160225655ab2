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
        hit1 = "\\0misconfigured external library\\0internal programming error\\0"
        file1 = "libdrpm.so.0.5.1"
        file1_version = "0.5.1"
        file2 = "libdrpm.so.0"
        miss1 = "\\0misconfigured external library\\0"
        miss2 = "misconfigured external library internal programming error "
    strings:
        $c1 = /\x00misconfigured external library\n?\x00/
        $c2 = /\x00internal programming error\n?\x00/
        $c3 = /\x00unspecified\/unknown error\n?\x00/
        $c4 = /\x00\(undefined error value\)\n?\x00/
    condition:
        2 of ($c*)
}
