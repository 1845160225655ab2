rule bcron
{
    meta:
        component = "bcron"
        title = "bcron"
        supplier = "bcron"
        purl = "pkg:generic/bcron"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "bcron"
        hit1 = "\\0Could not exec bcron-exec\\0"
        miss1 = "Could not exec bcron-exec "
    strings:
        $a1 = /\x00Could not exec bcron-exec\n?\x00/
        $a2 = /\x00Could not connect to bcron-spool\n?\x00/
        $a3 = /\x00Could not send job to bcron-exec\n?\x00/
    condition:
        any of them
}
