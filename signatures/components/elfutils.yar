rule elfutils
{
    meta:
        component = "elfutils"
        title = "elfutils"
        supplier = "elfutils"
        cpe = "elfutils_project:elfutils"
        purl = "pkg:generic/elfutils"
        homepage = "https://sourceware.org/elfutils/"
        type = "application"
        source = "elfutils"
        path_version = "^lib(?:elf|dw|asm|debuginfod)-(0\\.[0-9]{3})\\.so$"
        version_e = "[^\\t\\n\\r\\x20-\\x7e](0\\.1[0-9]{2})\\x00"
        near_e = 1200
        hit1 = "\\0invalid `Elf' handle\\0"
        miss1 = "elfutils 1.2.3\\n"
    strings:
        $a = "invalid `Elf' handle\x00"
        $b = "unsupported relocation type\x00"
        $e = "elfutils\x00"
        $t = /%s \(%s\) %s\nCopyright \(C\) %s/
        $u = "https://sourceware.org/bugzilla"
    condition:
        (($a or ($e and $t)) and any of them) and uint32be(0) != 0xde120495
}
