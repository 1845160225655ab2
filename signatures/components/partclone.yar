rule partclone
{
    meta:
        component = "partclone"
        title = "Partclone"
        supplier = "partclone"
        purl = "pkg:generic/partclone"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "partclone"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(0\\.[0-9]\\.[0-9]{1,2})\\n?\\x00"
        hit1 = "\\0Image created with Partclone v%s\\0"
        hit2 = "\\0Image created with Partclone v%s\\00.3.23\\0"
        hit2_version = "0.3.23"
        miss1 = "Image created with Partclone v%s "
    strings:
        $a1 = /\x00Image created with Partclone v%s\n?\x00/
        $a2 = /\x00Partclone v%s http:\/\/partclone\.org\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
