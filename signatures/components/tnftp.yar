rule tnftp
{
    meta:
        component = "tnftp"
        title = "tnftp"
        supplier = "netbsd"
        purl = "pkg:generic/tnftp"
        type = "application"
        source = "tnftp"
        file_version = "\\x00(20[012][0-9]{5})\\x00"
        hit1 = "\\0isipv6addr: got %d for %s\\0%s: got chunk-size of %lld\\0"
        miss1 = "\\0isipv6addr: got %d for %s\\0"
        miss2 = "isipv6addr: got %d for %s "
    strings:
        $c1 = /\x00isipv6addr: got %d for %s\n?\x00/
        $c2 = /\x00%s: got chunk-size of %lld\n?\x00/
        $c3 = /\x00mark: bad bytecount value `%s'\.\n?\x00/
    condition:
        2 of them
}
