rule lowdown
{
    meta:
        component = "lowdown"
        title = "lowdown"
        supplier = "lowdown"
        purl = "pkg:generic/lowdown"
        homepage = "https://kristaps.bsd.lv/lowdown/"
        type = "library"
        source = "lowdown"
        hit1 = "\\0lines: %zu, blank-after: %d\\0data: %zu Bytes: \\0"
        miss1 = "\\0lines: %zu, blank-after: %d\\0"
        miss2 = "lines: %zu, blank-after: %d data: %zu Bytes:  "
    strings:
        $c1 = /\x00lines: %zu, blank-after: %d\n?\x00/
        $c2 = /\x00data: %zu Bytes: \n?\x00/
    condition:
        all of them
}
