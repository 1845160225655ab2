rule sysfsutils
{
    meta:
        component = "sysfsutils"
        title = "sysfsutils"
        supplier = "sysfsutils"
        purl = "pkg:generic/sysfsutils"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "sysfsutils"
        hit1 = "\\0Driver path = \\x22%s\\x22\\0Class Device = \\x22%s\\x22\\0"
        miss1 = "\\0Driver path = \\x22%s\\x22\\0"
        miss2 = "Driver path = \\x22%s\\x22 "
    strings:
        $c1 = /\x00Driver path = "%s"\n?\x00/
        $c2 = /\x00Class Device = "%s"\n?\x00/
    condition:
        all of them
}
