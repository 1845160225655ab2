rule ptunnel_ng
{
    meta:
        component = "ptunnel-ng"
        title = "ptunnel-ng"
        supplier = "ptunnel-ng"
        purl = "pkg:generic/ptunnel-ng"
        licence = "BSD-3-Clause"
        type = "application"
        source = "ptunnel-ng"
        hit1 = "\\0pcap captured %d packets - handling them..\\0Failed to bind listening socket to port %u: %s\\0"
        miss1 = "\\0pcap captured %d packets - handling them..\\0"
        miss2 = "pcap captured %d packets - handling them.. "
    strings:
        $c1 = /\x00pcap captured %d packets - handling them\.\.\n?\x00/
        $c2 = /\x00Failed to bind listening socket to port %u: %s\n?\x00/
        $c3 = /\x00Dropping duplicate proxy session request with ID %d and seq %d\.\n?\x00/
    condition:
        2 of them
}
