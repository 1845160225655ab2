rule quicktun
{
    meta:
        component = "quicktun"
        title = "QuickTun"
        supplier = "quicktun"
        purl = "pkg:generic/quicktun"
        licence = "BSD-2-Clause"
        type = "application"
        source = "quicktun"
        version_v = "UCIS QuickTun ([0-3](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0UCIS QuickTun 2.2.6\\0"
        hit1_version = "2.2.6"
        hit2 = "\\0Please read the documentation at http://wiki.ucis.nl/QuickTun\\0"
        miss1 = "UCIS QuickTun 2.2.6 was seen"
        miss2 = "Please read the documentation at http://wiki.ucis.nl/QuickTun "
    strings:
        $v = /\x00UCIS QuickTun [0-3](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00Please read the documentation at http:\/\/wiki\.ucis\.nl\/QuickTun\n?\x00/
    condition:
        any of them
}
