rule tcp_wrappers
{
    meta:
        component = "tcp-wrappers"
        title = "TCP Wrappers"
        supplier = "tcp-wrappers"
        purl = "pkg:generic/tcp-wrappers"
        type = "library"
        source = "tcp-wrappers"
        hit1 = "\\0can't get client address: %m\\0request_fill: invalid key: %d\\0"
        miss1 = "\\0can't get client address: %m\\0"
        miss2 = "can't get client address: %m "
    strings:
        $c1 = /\x00can't get client address: %m\n?\x00/
        $c2 = /\x00request_fill: invalid key: %d\n?\x00/
        $c3 = /\x00%s: cannot wrap rpc\/tcp services\n?\x00/
        $c4 = /\x00%s: user name ends in dot\n?\x00/
        $c5 = /\x00%s\/%s: bad net\/mask pattern\n?\x00/
    condition:
        2 of them
}
