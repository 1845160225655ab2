rule mt_st
{
    meta:
        component = "mt-st"
        title = "mt-st"
        supplier = "mt-st"
        purl = "pkg:generic/mt-st"
        licence = "GPL-2.0-only"
        type = "application"
        source = "mt-st"
        hit1 = "\\0mt: too many arguments for the command '%s'.\\0mt: ambiguous command \\x22%s\\x22\\0"
        miss1 = "\\0mt: too many arguments for the command '%s'.\\0"
        miss2 = "mt: too many arguments for the command '%s'. "
    strings:
        $c1 = /\x00mt: too many arguments for the command '%s'\.\n?\x00/
        $c2 = /\x00mt: ambiguous command "%s"\n?\x00/
        $c3 = /\x00Device '%s' not found by kernel\.\n?\x00/
        $c4 = /\x00Can't set density %x for mode %d\.\n?\x00/
        $c5 = /\x00Can't set blocksize %d for mode %d\.\n?\x00/
    condition:
        2 of them
}
