rule rdate
{
    meta:
        component = "rdate"
        title = "rdate"
        supplier = "rdate"
        purl = "pkg:generic/rdate"
        type = "application"
        source = "rdate"
        hit1 = "\\0Received NTP version %u, need %u or lower\\0%s: Network delay exceeded (%i msec)\\0"
        miss1 = "\\0Received NTP version %u, need %u or lower\\0"
        miss2 = "Received NTP version %u, need %u or lower "
    strings:
        $c1 = /\x00Received NTP version %u, need %u or lower\n?\x00/
        $c2 = /\x00%s: Network delay exceeded \(%i msec\)\n?\x00/
        $c3 = /\x00%s: adjust local clock by %ld seconds%s\n?\x00/
    condition:
        2 of them
}
