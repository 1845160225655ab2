rule gkermit
{
    meta:
        component = "gkermit"
        title = "G-Kermit"
        supplier = "kermit"
        purl = "pkg:generic/gkermit"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "gkermit"
        version_r1 = "Kermit ([0-9.]+)"
        hit1 = "\\0G-Kermit 2.01, The Kermit Project, 2021-11-15\\0"
        hit1_version = "2.01"
        hit2 = "\\0GKERMIT VERSION UNKNOWN\\0"
        miss1 = "GKERMIT VERSION UNKNOWN "
    strings:
        $r1 = /\x00G-Kermit [12]\.[0-9]{1,2}, /
        $a1 = /\x00GKERMIT VERSION UNKNOWN\n?\x00/
        $a2 = /\x00\?GKERMIT variable option error: "%s"\n?\x00/
    condition:
        any of them
}
