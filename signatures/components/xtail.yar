rule xtail
{
    meta:
        component = "xtail"
        title = "xtail"
        supplier = "xtail"
        purl = "pkg:generic/xtail"
        homepage = "https://www.unicom.com/sw/xtail"
        type = "application"
        source = "xtail"
        hit1 = "\\0(note: use \"%s\" SIQUIT to exit program)\\0%s: no valid entries specified\\0"
        miss1 = "\\0(note: use \"%s\" SIQUIT to exit program)\\0"
        miss2 = "(note: use \"%s\" SIQUIT to exit program) %s: no valid entries specified "
    strings:
        $c1 = /\x00\(note: use "%s" SIQUIT to exit program\)\n?\x00/
        $c2 = /\x00%s: no valid entries specified\n?\x00/
        $c3 = /\x00%s: realloc\(%ld\) failed\n?\x00/
        $c4 = /\x00%s: malloc\(%ld\) failed\n?\x00/
    condition:
        2 of ($c*)
}
