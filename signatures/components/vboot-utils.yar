rule vboot_utils
{
    meta:
        component = "vboot-utils"
        title = "vboot utilities"
        supplier = "google"
        purl = "pkg:generic/vboot-utils"
        licence = "BSD-3-Clause"
        type = "application"
        source = "vboot-utils"
        hit1 = "\\01 if firmware was selected by vboot2 or 0 otherwise\\0"
        hit2 = "\\0Firmware %s vboot2.\\0Data key version %u < minimum %u.\\0"
        miss1 = "1 if firmware was selected by vboot2 or 0 otherwise "
        miss2 = "\\0Firmware %s vboot2.\\0"
        miss3 = "Firmware %s vboot2. "
    strings:
        $a1 = /\x001 if firmware was selected by vboot2 or 0 otherwise\n?\x00/
        $c1 = /\x00Firmware %s vboot2\.\n?\x00/
        $c2 = /\x00Data key version %u < minimum %u\.\n?\x00/
        $c3 = /\x00ERROR - vboot2 work buffer too small!\n?\x00/
        $c4 = /\x00Kernel version %u is lower than minimum %u\.\n?\x00/
        $c5 = /\x00%s_version %08x\n?\x00/
        $c6 = /\x00%s_stale_version %08x\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
