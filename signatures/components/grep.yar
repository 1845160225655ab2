rule grep
{
    meta:
        component = "grep"
        title = "GNU grep"
        supplier = "fsf"
        cpe = "gnu:grep"
        purl = "pkg:generic/grep"
        homepage = "https://www.gnu.org/software/grep/"
        type = "application"
        source = "grep"
        version_a = "[^0-9._]([23]\\.[0-9]{1,2}(?:\\.[0-9])?)\\x00"
        near_a = 4096
        confidence_b = 50
        hit1 = "\\03.8\\0GNU grep\\0unknown binary-files type\\0"
        hit1_version = "3.8"
        miss1 = "grep (GNU grep) 3.8\\n"
    strings:
        $a = "\x00GNU grep\x00"
        $b = "unknown binary-files type"
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and all of them
}
