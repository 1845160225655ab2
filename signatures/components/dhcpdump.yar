rule dhcpdump
{
    meta:
        component = "dhcpdump"
        title = "dhcpdump"
        supplier = "dhcpdump"
        purl = "pkg:generic/dhcpdump"
        licence = "BSD-2-Clause"
        type = "application"
        source = "dhcpdump"
        hit1 = "\\0Ignored too short IPv4 packet: %d bytes\\0OPTION: %3d (%3d) %-26s\\0"
        miss1 = "\\0Ignored too short IPv4 packet: %d bytes\\0"
        miss2 = "Ignored too short IPv4 packet: %d bytes "
    strings:
        $c1 = /\x00Ignored too short IPv4 packet: %d bytes\n?\x00/
        $c2 = /\x00OPTION: %3d \(%3d\) %-26s\n?\x00/
        $c3 = /\x00file field holds options\n?\x00/
    condition:
        2 of them
}
