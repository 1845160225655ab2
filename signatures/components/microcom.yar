rule microcom
{
    meta:
        component = "microcom"
        title = "microcom"
        supplier = "pengutronix"
        purl = "pkg:generic/microcom"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "microcom"
        file_version = "\\x00(20[12][0-9]\\.[0-9]{2}\\.[0-9])\\x00"
        hit1 = "\\0current flow: %s\\0unknown pin \\x22%s\\x22\\0"
        miss1 = "\\0current flow: %s\\0"
        miss2 = "current flow: %s "
    strings:
        $c1 = /\x00current flow: %s\n?\x00/
        $c2 = /\x00unknown pin "%s"\n?\x00/
        $c3 = /\x00current dtr: "%d"\n?\x00/
        $c4 = /\x00current rts: "%d"\n?\x00/
    condition:
        2 of them
}
