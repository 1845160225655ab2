rule squidview
{
    meta:
        component = "squidview"
        title = "squidview"
        supplier = "squidview"
        purl = "pkg:generic/squidview"
        homepage = "http://www.rillion.net/squidview/"
        type = "application"
        source = "squidview"
        hit1 = "\\0Making .squidview directory and links...\\0"
        hit2 = "\\0New file name : \\0Switch to user: \\0"
        miss1 = "Making .squidview directory and links... "
        miss2 = "\\0New file name : \\0"
        miss3 = "New file name :  Switch to user:  "
    strings:
        $a1 = /\x00Making \.squidview directory and links\.\.\.\n?\x00/
        $a2 = /\x00squidview: can't get your home directory, exiting\.\n?\x00/
        $c1 = /\x00New file name : \n?\x00/
        $c2 = /\x00Switch to user: \n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
