rule genders
{
    meta:
        component = "genders"
        title = "genders"
        supplier = "genders"
        purl = "pkg:generic/genders"
        homepage = "https://computing.llnl.gov/linux/genders.html"
        type = "library"
        source = "genders"
        hit1 = "\\0genders handle is null\\0"
        hit2 = "\\0%s: Node \"%s\", attribute \"%s\" has a value \"%s\"\\0%s: Node \"%s\" does not contain attribute \"%s\"\\0"
        miss1 = "genders handle is null "
        miss2 = "\\0%s: Node \"%s\", attribute \"%s\" has a value \"%s\"\\0"
        miss3 = "%s: Node \"%s\", attribute \"%s\" has a value \"%s\" %s: Node \"%s\" does not contain attribute \"%s\" "
    strings:
        $a1 = /\x00genders handle is null\n?\x00/
        $c1 = /\x00%s: Node "%s", attribute "%s" has a value "%s"\n?\x00/
        $c2 = /\x00%s: Node "%s" does not contain attribute "%s"\n?\x00/
        $c3 = /\x00%s: Contains additional attribute "%s"\n?\x00/
        $c4 = /\x00nodeattr: %d parse errors discovered\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
