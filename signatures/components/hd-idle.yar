rule hd_idle
{
    meta:
        component = "hd-idle"
        title = "hd-idle"
        supplier = "hd-idle"
        purl = "pkg:generic/hd-idle"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "hd-idle"
        hit1 = "\\0date: %s, time: %s, disk: %s, running: %ld, stopped: %ld\\0probing %s: reads: %u, writes: %u\\0"
        miss1 = "\\0date: %s, time: %s, disk: %s, running: %ld, stopped: %ld\\0"
        miss2 = "date: %s, time: %s, disk: %s, running: %ld, stopped: %ld "
    strings:
        $c1 = /\x00date: %s, time: %s, disk: %s, running: %ld, stopped: %ld\n?\x00/
        $c2 = /\x00probing %s: reads: %u, writes: %u\n?\x00/
    condition:
        all of them
}
