rule cdpr
{
    meta:
        component = "cdpr"
        title = "cdpr"
        supplier = "cdpr"
        purl = "pkg:generic/cdpr"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "cdpr"
        hit1 = "\\0cdpr - Cisco Discovery Protocol Reporter\\nVersion %s\\0"
        miss1 = "cdpr - Cisco Discovery Protocol Reporter\\nVersion %s "
    strings:
        $a1 = /\x00cdpr - Cisco Discovery Protocol Reporter\nVersion %s\n?\x00/
        $a2 = /\x00 u: Send cdpr information to a cdpr server\n    requires config file as arg\n?\x00/
    condition:
        any of them
}
