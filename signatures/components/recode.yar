rule recode
{
    meta:
        component = "recode"
        title = "recode"
        supplier = "recode"
        purl = "pkg:generic/recode"
        type = "library"
        source = "recode"
        hit1 = "\\0Codes %3d and %3d both recode to %3d\\0"
        hit2 = "\\0No character recodes to %3d\\0max bucket length: %u\\0"
        miss1 = "Codes %3d and %3d both recode to %3d "
        miss2 = "\\0No character recodes to %3d\\0"
        miss3 = "No character recodes to %3d max bucket length: %u "
    strings:
        $a1 = /\x00Codes %3d and %3d both recode to %3d\n?\x00/
        $c1 = /\x00No character recodes to %3d\n?\x00/
        $c2 = /\x00max bucket length: %u\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
