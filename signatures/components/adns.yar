rule adns
{
    meta:
        component = "adns"
        title = "adns"
        supplier = "adns"
        purl = "pkg:generic/adns"
        homepage = "http://www.chiark.greenend.org.uk/~ian/adns/"
        type = "library"
        source = "adns"
        hit1 = "\\0adns: adns_addr2text: if_indextoname failed with unexpected error\\0adns: adns_text2addr: if_nametoindex failed with unexpected error\\0"
        miss1 = "\\0adns: adns_addr2text: if_indextoname failed with unexpected error\\0"
        miss2 = "adns: adns_addr2text: if_indextoname failed with unexpected error adns: adns_text2addr: if_nametoindex failed with unexpected error "
    strings:
        $c1 = /\x00adns: adns_addr2text: if_indextoname failed with unexpected error\n?\x00/
        $c2 = /\x00adns: adns_text2addr: if_nametoindex failed with unexpected error\n?\x00/
        $c3 = /\x00adns: no nameservers, using IPv4 localhost\n?\x00/
        $c4 = /\x00ADNS INTERNAL: unknown address family %d\n?\x00/
        $c5 = /\x00option -%s does not take a value\n?\x00/
        $c6 = /\x00adnshost: write version message\n?\x00/
        $c7 = /\x00adnsresfilter: system call failed: %s: %s\n?\x00/
        $c8 = /\x00adnsresfilter: adns call failed: %s: %s\n?\x00/
    condition:
        2 of ($c*)
}
