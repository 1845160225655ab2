rule popt
{
    meta:
        component = "popt"
        title = "popt"
        supplier = "popt"
        cpe = "popt_project:popt"
        purl = "pkg:generic/popt"
        licence = "MIT"
        homepage = "https://github.com/rpm-software-management/popt"
        type = "library"
        source = "popt"
        path_version = "^libpopt\\.so\\.(0\\.0\\.[0-9])$"
        releases = "0.0.0=1.7..1.16 0.0.1=1.18 0.0.2=1.19"
        hit1 = "\\0aliases nested too deeply\\0error in parameter quoting\\0POSIXLY_CORRECT\\0"
        miss1 = "\\0poptGetContext\\0libpopt.so.0\\0"
        file1 = "libpopt.so.0.0.1"
        file1_version = "1.18"
        file2 = "libpopt.so.0.0.0"
        file2_version = "1.7..1.16"
        file3 = "libpopt.so.0.0.9"
    strings:
        $a = "unknown errno\x00"
        $b = "aliases nested too deeply"
        $c = "error in parameter quoting"
        $d = "mutually exclusive logical operations requested"
        $e = "opt->arg should not be NULL"
        $f = /\x00POPT_tableentry|\x00poptSaneFile\x00|\x00POSIXLY_CORRECT\x00/
    condition:
        $b and $c and $f and any of them and uint32be(0) != 0xde120495
}
