rule flashrom
{
    meta:
        component = "flashrom"
        title = "flashrom"
        supplier = "flashrom"
        purl = "pkg:generic/flashrom"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "flashrom"
        hit1 = "\\0%s: invalid input, please report to flashrom@flashrom.org\\0"
        miss1 = "%s: invalid input, please report to flashrom@flashrom.org "
    strings:
        $a1 = /\x00%s: invalid input, please report to flashrom@flashrom\.org\n?\x00/
        $a2 = /\x00%s: empty needle! Please report a bug at flashrom@flashrom\.org\n?\x00/
        $a3 = /\x00  Block size of erase Sector Type %d \(2\^%d\) is too big for flashrom\.\n?\x00/
        $a4 = /\x00%s: handle already set! Please report a bug at flashrom@flashrom\.org\n?\x00/
    condition:
        any of them
}
