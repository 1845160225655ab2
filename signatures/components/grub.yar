rule grub
{
    meta:
        component = "grub"
        title = "GNU GRUB"
        supplier = "fsf"
        cpe = "gnu:grub2"
        purl = "pkg:generic/grub"
        homepage = "https://www.gnu.org/software/grub/"
        type = "firmware"
        source = "grub2 grub"
        version_a = "\\x00(2\\.[0-9]{2}|1\\.9[0-9])(?:[~+-][^\\x00]{1,24})?\\x00"
        version_legacy = "version ([0-9.]+)"
        near_a = 16384
        hit1 = "\\02.06-13+deb12u2\\0GNU GRUB  version %s\\0"
        hit1_version = "2.06"
        hit2 = "GNU GRUB  version 0.97"
        hit2_version = "0.97"
        miss1 = "grub-install (GRUB) 2.06-13+deb12u2\\n"
    strings:
        $a = "GNU GRUB  version %s"
        $legacy = /GNU GRUB  version [01]\.9[0-9]/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
