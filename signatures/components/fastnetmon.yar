rule fastnetmon
{
    meta:
        component = "fastnetmon"
        title = "FastNetMon"
        supplier = "fastnetmon"
        purl = "pkg:generic/fastnetmon"
        licence = "GPL-2.0-only"
        type = "application"
        source = "fastnetmon"
        hit1 = "\\0Can't open fastnetmon stats file: \\0"
        miss1 = "Can't open fastnetmon stats file:  "
    strings:
        $a1 = /\x00Can't open fastnetmon stats file: \n?\x00/
        $a2 = /\x00FastNetMon is already running with pid: \n?\x00/
        $a3 = /\x00 Try Advanced edition: https:\/\/fastnetmon\.com\/product-overview\/\n?\x00/
    condition:
        any of them
}
