rule sed
{
    meta:
        component = "sed"
        title = "GNU sed"
        supplier = "fsf"
        cpe = "gnu:sed"
        purl = "pkg:generic/sed"
        homepage = "https://www.gnu.org/software/sed/"
        type = "application"
        source = "sed"
        version_a = "\\x00(4\\.[1-9][0-9]?(?:\\.[0-9])?|3\\.02)\\x00"
        near_a = 4096
        confidence_b = 50
        hit1 = "\\04.9\\0can't find label for jump to `%s'\\0GNU sed\\0"
        hit1_version = "4.9"
        miss1 = "can't find label for jump to '%s'\\0"
    strings:
        $a = "can't find label for jump to `%s'"
        $b = "GNU sed"
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and all of them
}
