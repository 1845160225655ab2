rule libpcap
{
    meta:
        component = "libpcap"
        title = "libpcap"
        supplier = "tcpdump"
        cpe = "tcpdump:libpcap"
        purl = "pkg:generic/libpcap"
        homepage = "https://www.tcpdump.org/"
        type = "library"
        source = "libpcap"
        version = "version ([0-9]+\\.[0-9]+(?:\\.[0-9]+)?)"
        hit1 = "\\0libpcap version 1.10.3 (with TPACKET_V3)\\0"
        hit1_version = "1.10.3"
        hit2 = "\\0libpcap version 0.9.4\\0"
        hit2_version = "0.9.4"
        miss1 = "tcpdump needs libpcap version 1.10.3\\n"
    strings:
        $v = /\x00libpcap version [0-2]\.[0-9]{1,2}(\.[0-9]{1,2})?/
    condition:
        any of them
}
