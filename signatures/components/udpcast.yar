rule udpcast
{
    meta:
        component = "udpcast"
        title = "UDPcast"
        supplier = "udpcast"
        purl = "pkg:generic/udpcast"
        licence = "GPL-2.0-only"
        type = "application"
        source = "udpcast"
        file_version = "\\x00(20[012][0-9]{5})\\x00"
        hit1 = "\\0udpcast: SIOCGIFCONF: \\0max wait[%d] passed: starting\\0"
        miss1 = "\\0udpcast: SIOCGIFCONF: \\0"
        miss2 = "udpcast: SIOCGIFCONF:  "
    strings:
        $c1 = /\x00udpcast: SIOCGIFCONF: \n?\x00/
        $c2 = /\x00max wait\[%d\] passed: starting\n?\x00/
        $c3 = /\x00Dropped by server now=%d last=%d\n?\x00/
        $c4 = /\x00min receivers\[%d\] reached: starting\n?\x00/
    condition:
        2 of them
}
