rule udunits
{
    meta:
        component = "udunits"
        title = "udunits"
        supplier = "udunits"
        purl = "pkg:generic/udunits"
        homepage = "https://www.unidata.ucar.edu/software/udunits/"
        type = "library"
        source = "udunits"
        hit1 = "\\0File \"%s\", line %d, column %d\\0Couldn't form plural of \"%s\"\\0"
        miss1 = "\\0File \"%s\", line %d, column %d\\0"
        miss2 = "File \"%s\", line %d, column %d Couldn't form plural of \"%s\" "
    strings:
        $c1 = /\x00File "%s", line %d, column %d\n?\x00/
        $c2 = /\x00Couldn't form plural of "%s"\n?\x00/
        $c3 = /\x00Couldn't map %s "%s" to unit\n?\x00/
        $c4 = /\x00Couldn't map unit to %s "%s"\n?\x00/
        $c5 = /\x00Couldn't initialize unit-system from database "%s": %s\n?\x00/
        $c6 = /\x00Resulting unit specification is too long\n?\x00/
    condition:
        2 of ($c*)
}
