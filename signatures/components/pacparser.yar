rule pacparser
{
    meta:
        component = "pacparser"
        title = "pacparser"
        supplier = "pacparser"
        purl = "pkg:generic/pacparser"
        type = "library"
        source = "pacparser"
        hit1 = "\\0DEBUG: Pacparser destroyed.\\0"
        miss1 = "DEBUG: Pacparser destroyed. "
    strings:
        $a1 = /\x00DEBUG: Pacparser destroyed\.\n?\x00/
        $a2 = /\x00DEBUG: Pacparser Initalized\.\n?\x00/
    condition:
        any of ($a*)
}
