rule adjtimex
{
    meta:
        component = "adjtimex"
        title = "adjtimex"
        supplier = "adjtimex"
        purl = "pkg:generic/adjtimex"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "adjtimex"
        hit1 = "\\0adjtimex: cannot open %s for reading\\0"
        miss1 = "adjtimex: cannot open %s for reading "
    strings:
        $a1 = /\x00adjtimex: cannot open %s for reading\n?\x00/
        $a2 = /\x00adjtimex: read\(\) from %s to wait for clock tick failed\n?\x00/
        $a3 = /\x00adjtimex: unable to open \/dev\/port read\/write\n?\x00/
    condition:
        any of them
}
