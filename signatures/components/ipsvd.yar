rule ipsvd
{
    meta:
        component = "ipsvd"
        title = "ipsvd"
        supplier = "smarden"
        purl = "pkg:generic/ipsvd"
        type = "application"
        source = "ipsvd"
        hit1 = "\\0ipsvd-cdb: fatal: \\0"
        miss1 = "ipsvd-cdb: fatal:  "
    strings:
        $b1 = /\x00(tcpsvd|udpsvd|ipsvd-cdb): (fatal|warning|info): \x00/
    condition:
        $b1
}
