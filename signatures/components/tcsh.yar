rule tcsh
{
    meta:
        component = "tcsh"
        title = "tcsh"
        supplier = "tcsh"
        purl = "pkg:generic/tcsh"
        licence = "BSD-3-Clause"
        homepage = "https://www.tcsh.org/"
        type = "application"
        source = "tcsh"
        hit1 = "\\0	It can%s use tabs\\0%S is aliased to \\0"
        miss1 = "\\0	It can%s use tabs\\0"
        miss2 = "	It can%s use tabs %S is aliased to  "
    strings:
        $c1 = /\x00\tIt can%s use tabs\n?\x00/
        $c2 = /\x00%S is aliased to \n?\x00/
        $c3 = /\x00\$%S is read-only\n?\x00/
    condition:
        2 of ($c*)
}
