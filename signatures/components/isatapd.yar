rule isatapd
{
    meta:
        component = "isatapd"
        title = "isatapd"
        supplier = "isatapd"
        purl = "pkg:generic/isatapd"
        licence = "GPL-2.0-only"
        type = "application"
        source = "isatapd"
        version_v = "isatapd-([0-1](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0isatapd-0.9.7\\0"
        hit1_version = "0.9.7"
        hit2 = "\\0 Setting next timeout to %d sec\\0Removing old PDR %s from kernel\\0"
        miss1 = "isatapd-0.9.7 was seen"
        miss2 = "\\0 Setting next timeout to %d sec\\0"
        miss3 = " Setting next timeout to %d sec "
    strings:
        $v = /\x00isatapd-[0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n{0,3}\x00/
        $c1 = /\x00 Setting next timeout to %d sec\n?\x00/
        $c2 = /\x00Removing old PDR %s from kernel\n?\x00/
        $c3 = /\x00Running isatap daemon as pid %d\n?\x00/
    condition:
        $v or 2 of ($c*)
}
