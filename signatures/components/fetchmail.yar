rule fetchmail
{
    meta:
        component = "fetchmail"
        title = "fetchmail"
        supplier = "fetchmail"
        purl = "pkg:generic/fetchmail"
        type = "application"
        source = "fetchmail"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(6\\.[0-9]\\.[0-9]{1,2})\\n?\\x00"
        hit1 = "\\0Fetchmail was able to log into %s@%s.\\0"
        hit2 = "\\0Fetchmail was able to log into %s@%s.\\06.4.37\\0"
        hit2_version = "6.4.37"
        miss1 = "Fetchmail was able to log into %s@%s. "
    strings:
        $a1 = /\x00Fetchmail was able to log into %s@%s\.\n?\x00/
        $a2 = /\x00Fetchmail could not get mail from %s@%s\.\n?\x00/
        $a3 = /\x00fetchmail: can't find a password for %s@%s\.\n?\x00/
        $a4 = /\x00fetchmail: background fetchmail at %ld awakened\.\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
