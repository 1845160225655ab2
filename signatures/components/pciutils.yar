rule pciutils
{
    meta:
        component = "pciutils"
        title = "pciutils"
        supplier = "pciutils"
        purl = "pkg:generic/pciutils"
        licence = "GPL-2.0-or-later"
        homepage = "https://mj.ucw.cz/sw/pciutils/"
        type = "application"
        source = "pciutils"
        version = "version ([0-9.]+[0-9])"
        hit1 = "\\0lspci version 3.9.0\\0"
        hit1_version = "3.9.0"
        hit2 = "\\0Cannot find any working access method.\\0"
        miss1 = "lspci version 3.9.0\\n"
    strings:
        $v = /\x00(lspci|setpci) version [2-4]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
        $w = /\x00(PCILIB|libpci): /
        $a = "Cannot find any working access method."
        $b = "pcilib: Error reading %s"
    condition:
        ($v or $a) and any of them
}
