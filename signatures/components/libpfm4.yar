rule libpfm4
{
    meta:
        component = "libpfm4"
        title = "libpfm4"
        supplier = "libpfm4"
        purl = "pkg:generic/libpfm4"
        licence = "MIT"
        homepage = "https://perfmon2.sourceforge.net/"
        type = "library"
        source = "libpfm4"
        path_version = "^libpfm\\.so\\.(4(?:\\.[0-9]+){2})$"
        hit1 = "\\0%s (%s.%d): pfmlib_check_struct: invalid extra bits\\0warning: mismatch attr struct size user=%d libpfm=%zu\\0"
        file1 = "libpfm.so.4.13.0"
        file1_version = "4.13.0"
        file2 = "libpfm.so.4"
        miss1 = "\\0%s (%s.%d): pfmlib_check_struct: invalid extra bits\\0"
        miss2 = "%s (%s.%d): pfmlib_check_struct: invalid extra bits warning: mismatch attr struct size user=%d libpfm=%zu "
    strings:
        $c1 = /\x00%s \(%s\.%d\): pfmlib_check_struct: invalid extra bits\n?\x00/
        $c2 = /\x00warning: mismatch attr struct size user=%d libpfm=%zu\n?\x00/
        $c3 = /\x00%s \(%s\.%d\): pfmlib_check_struct: user size too small %zu\n?\x00/
        $c4 = /\x00%s \(%s\.%d\): PMU %s does not support PFM_OS_NONE\n?\x00/
    condition:
        2 of ($c*)
}
