rule rarpd
{
    meta:
        component = "rarpd"
        title = "rarpd"
        supplier = "rarpd"
        purl = "pkg:generic/rarpd"
        type = "application"
        source = "rarpd"
        hit1 = "\\0interesting rarp_req plen=%d\\0truncated arp packet; len=%d\\0"
        miss1 = "\\0interesting rarp_req plen=%d\\0"
        miss2 = "interesting rarp_req plen=%d "
    strings:
        $c1 = /\x00interesting rarp_req plen=%d\n?\x00/
        $c2 = /\x00truncated arp packet; len=%d\n?\x00/
        $c3 = /\x00truncated rarp request; len=%d\n?\x00/
    condition:
        2 of them
}
