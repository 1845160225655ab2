rule avrdude
{
    meta:
        component = "avrdude"
        title = "avrdude"
        supplier = "avrdude"
        purl = "pkg:generic/avrdude"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "avrdude"
        hit1 = "\\0%sHardware Version: %d\\0BusPirate %s version: %d\\0"
        miss1 = "\\0%sHardware Version: %d\\0"
        miss2 = "%sHardware Version: %d "
    strings:
        $c1 = /\x00%sHardware Version: %d\n?\x00/
        $c2 = /\x00BusPirate %s version: %d\n?\x00/
        $c3 = /\x00programmer type %s not found\n?\x00/
        $c4 = /\x00parent programmer %s not found\n?\x00/
    condition:
        2 of them
}
