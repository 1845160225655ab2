rule libndp
{
    meta:
        component = "libndp"
        title = "libndp"
        supplier = "libndp"
        purl = "pkg:generic/libndp"
        licence = "LGPL-2.1-or-later"
        type = "library"
        source = "libndp"
        hit1 = "\\0rcvd icmp6 packet too short (%luB)\\0ignoring packet with bad hop limit (%d)\\0"
        miss1 = "\\0rcvd icmp6 packet too short (%luB)\\0"
        miss2 = "rcvd icmp6 packet too short (%luB) "
    strings:
        $c1 = /\x00rcvd icmp6 packet too short \(%luB\)\n?\x00/
        $c2 = /\x00ignoring packet with bad hop limit \(%d\)\n?\x00/
        $c3 = /\x00rcvd invalid ND message\n?\x00/
        $c4 = /\x00NDP payload len %zu, from addr: %s, iface: %s\n?\x00/
        $c5 = /\x00Invalid message type "%s" selected\n?\x00/
    condition:
        2 of them
}
