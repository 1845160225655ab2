rule tcptraceroute
{
    meta:
        component = "tcptraceroute"
        title = "tcptraceroute"
        supplier = "tcptraceroute"
        purl = "pkg:generic/tcptraceroute"
        licence = "GPL-2.0-only"
        type = "application"
        source = "tcptraceroute"
        file_version = "\\x00(1\\.[0-9](?:beta[0-9])?)\\x00"
        hit1 = "\\0Increasing packet length to %d bytes\\0Determined source address of %s to reach %s\\0"
        miss1 = "\\0Increasing packet length to %d bytes\\0"
        miss2 = "Increasing packet length to %d bytes "
    strings:
        $c1 = /\x00Increasing packet length to %d bytes\n?\x00/
        $c2 = /\x00Determined source address of %s to reach %s\n?\x00/
        $c3 = /\x00received %d byte IP packet from pcap_next\(\)\n?\x00/
    condition:
        2 of them
}
