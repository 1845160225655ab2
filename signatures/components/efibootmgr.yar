rule efibootmgr
{
    meta:
        component = "efibootmgr"
        title = "efibootmgr"
        supplier = "rhboot"
        purl = "pkg:generic/efibootmgr"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "efibootmgr"
        version_a1 = "[^\\t\\n\\r\\x20-\\x7e]v?(1[0-9])\\n?\\x00"
        near_a1 = 24
        version_a2 = "[^\\t\\n\\r\\x20-\\x7e]v?(1[0-9])\\n?\\x00"
        near_a2 = 24
        hit1 = "\\0efibootmgr version %s\\0"
        hit2 = "\\0efibootmgr version %s\\017\\0"
        hit2_version = "17"
        miss1 = "efibootmgr version %s "
    strings:
        $a1 = /\x00efibootmgr version %s\n?\x00/
        $a2 = /\x00\*\* Warning \*\* : please recreate these using efibootmgr to remove this warning\.\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
