rule qrtr
{
    meta:
        component = "qrtr"
        title = "qrtr"
        supplier = "qrtr"
        purl = "pkg:generic/qrtr"
        homepage = "https://github.com/andersson/qrtr"
        type = "library"
        source = "qrtr"
        hit1 = "\\0invalid/short packet: %s\\0IMS application service\\0"
        miss1 = "\\0invalid/short packet: %s\\0"
        miss2 = "invalid/short packet: %s IMS application service "
    strings:
        $c1 = /\x00invalid\/short packet: %s\n?\x00/
        $c2 = /\x00IMS application service\n?\x00/
        $c3 = /\x00SLIMbus control service\n?\x00/
        $c4 = /\x00Network Access Service\n?\x00/
        $c5 = /\x00send lookup result failed: %s\n?\x00/
        $c6 = /\x00bye propagation failed: %s\n?\x00/
        $c7 = /\x00failed to create AF_QIPCRTR socket: %s\n?\x00/
        $c8 = /\x00failed to receive netlink response: %s\n?\x00/
    condition:
        2 of ($c*)
}
