rule goaccess
{
    meta:
        component = "goaccess"
        title = "GoAccess"
        supplier = "goaccess"
        purl = "pkg:generic/goaccess"
        licence = "MIT"
        type = "application"
        source = "goaccess"
        hit1 = "\\0\\nGoAccess - version %s - %s %s\\0"
        miss1 = "\\nGoAccess - version %s - %s %s "
    strings:
        $a1 = /\x00\nGoAccess - version %s - %s %s\n?\x00/
        $a2 = /\x00==%d== GoAccess %s crashed by Sig %d\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
