rule lsscsi
{
    meta:
        component = "lsscsi"
        title = "lsscsi"
        supplier = "sg3-utils"
        purl = "pkg:generic/lsscsi"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "lsscsi"
        file_version = "\\x00(0\\.[0-9]{2})  20[0-9]{2}/[0-9]{2}/[0-9]{2} \\[svn: r"
        hit1 = "\\0  version_descriptor=%s\\0    phy_reset_problem_count=%s\\0"
        miss1 = "\\0  version_descriptor=%s\\0"
        miss2 = "  version_descriptor=%s "
    strings:
        $c1 = /\x00  version_descriptor=%s\n?\x00/
        $c2 = /\x00    phy_reset_problem_count=%s\n?\x00/
        $c3 = /\x00expect three colons at most in %s\n?\x00/
    condition:
        2 of them
}
