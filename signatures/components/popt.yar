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
        hit1 = "\\0aliases nested too deeply\\0error in parameter quoting\\0POSIXLY_CORRECT\\0"
        miss1 = "\\0poptGetContext\\0libpopt.so.0\\0"
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
