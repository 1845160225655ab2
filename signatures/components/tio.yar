rule tio
{
    meta:
        component = "tio"
        title = "tio"
        supplier = "tio"
        purl = "pkg:generic/tio"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "tio"
        hit1 = "\\0Could not set baudrate speed (%s)\\0Could not apply port settings (%s)\\0"
        miss1 = "\\0Could not set baudrate speed (%s)\\0"
        miss2 = "Could not set baudrate speed (%s) "
    strings:
        $c1 = /\x00Could not set baudrate speed \(%s\)\n?\x00/
        $c2 = /\x00Could not apply port settings \(%s\)\n?\x00/
        $c3 = /\x00Could not configure input speed \(%s\)\n?\x00/
        $c4 = /\x00Device file is locked by another process\n?\x00/
    condition:
        2 of them
}
