rule tcpslice
{
    meta:
        component = "tcpslice"
        title = "tcpslice"
        supplier = "tcpdump"
        purl = "pkg:generic/tcpslice"
        type = "application"
        source = "tcpslice"
        hit1 = "\\0tcpslice version %s\\0"
        hit2 = "\\0problems finding end packet of file %s\\0unable to allocate memory for %d input files\\0"
        miss1 = "tcpslice version %s "
        miss2 = "\\0problems finding end packet of file %s\\0"
        miss3 = "problems finding end packet of file %s "
    strings:
        $a1 = /\x00tcpslice version %s\n?\x00/
        $c1 = /\x00problems finding end packet of file %s\n?\x00/
        $c2 = /\x00unable to allocate memory for %d input files\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
