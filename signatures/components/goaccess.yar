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
        version_a1 = "[^\\t\\n\\r\\x20-\\x7e]v?(1\\.[2-9](?:\\.[0-9])?)\\n?\\x00"
        near_a1 = 24
        version_a2 = "[^\\t\\n\\r\\x20-\\x7e]v?(1\\.[2-9](?:\\.[0-9])?)\\n?\\x00"
        near_a2 = 24
        hit1 = "\\0\\nGoAccess - version %s - %s %s\\0"
        hit2 = "\\0\\nGoAccess - version %s - %s %s\\01.7\\0"
        hit2_version = "1.7"
        miss1 = "\\nGoAccess - version %s - %s %s "
    strings:
        $a1 = /\x00\nGoAccess - version %s - %s %s\n?\x00/
        $a2 = /\x00==%d== GoAccess %s crashed by Sig %d\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
