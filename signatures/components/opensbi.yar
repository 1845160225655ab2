rule opensbi
{
    meta:
        component = "opensbi"
        title = "OpenSBI"
        supplier = "riscv"
        purl = "pkg:generic/opensbi"
        licence = "BSD-2-Clause"
        homepage = "https://github.com/riscv-software-src/opensbi"
        type = "firmware"
        source = "opensbi"
        hit1 = "\\0OpenSBI v%d.%d\\n\\0"
        miss1 = "OpenSBI v1.1\\n"
    strings:
        $a = "OpenSBI v%d.%d\n"
        $b = "opensbi,domain,memregion"
    condition:
        $a and any of them
}
