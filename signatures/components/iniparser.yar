rule iniparser
{
    meta:
        component = "iniparser"
        title = "iniParser"
        supplier = "iniparser"
        purl = "pkg:generic/iniparser"
        licence = "MIT"
        type = "library"
        source = "iniparser"
        hit1 = "\\0iniparser: input line too long in %s (%d)\\0"
        miss1 = "iniparser: input line too long in %s (%d) "
    strings:
        $a1 = /\x00iniparser: input line too long in %s \(%d\)\n?\x00/
        $a2 = /\x00iniparser: cannot open %s\n?\x00/
        $a3 = /\x00iniparser: memory allocation failure\n?\x00/
        $a4 = /\x00iniparser: syntax error in %s \(%d\):\n-> %s\n?\x00/
    condition:
        any of them
}
