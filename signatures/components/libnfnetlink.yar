rule libnfnetlink
{
    meta:
        component = "libnfnetlink"
        title = "libnfnetlink"
        supplier = "netfilter"
        purl = "pkg:generic/libnfnetlink"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.netfilter.org/projects/libnfnetlink/"
        type = "library"
        source = "libnfnetlink"
        path_version = "^libnfnetlink\\.so\\.(0\\.2\\.0)$"
        releases = "0.2.0=1.0.0..1.0.2"
        hit1 = "\\0NFNETLINK answers\\0nfnl_iterator_process\\0"
        miss1 = "\\0nfnl_parse_hdr\\0libnfnetlink.so.0\\0"
        file1 = "libnfnetlink.so.0.2.0"
        file1_version = "1.0.0..1.0.2"
        file2 = "libnfnetlink.so.0"
    strings:
        $a = "NFNETLINK answers"
        $b = /\x00nfnl_iterator_process\x00/
        $c = /\x00nfnl_parse_hdr\x00/
    condition:
        $a and ($b or $c)
}
