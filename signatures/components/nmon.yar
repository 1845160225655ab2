rule nmon
{
    meta:
        component = "nmon"
        title = "nmon"
        supplier = "nmon"
        purl = "pkg:generic/nmon"
        licence = "GPL-3.0-or-later"
        type = "application"
        source = "nmon"
        hit1 = "\\0nmon version %s\\0"
        miss1 = "nmon version %s "
    strings:
        $a1 = /\x00nmon version %s\n?\x00/
        $a2 = /\x00ERROR nmon:ignoring odd line in diskgroup file "%s"\n?\x00/
    condition:
        any of them
}
