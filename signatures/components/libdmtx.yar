rule libdmtx
{
    meta:
        component = "libdmtx"
        title = "libdmtx"
        supplier = "libdmtx"
        purl = "pkg:generic/libdmtx"
        licence = "BSD-2-Clause"
        homepage = "https://github.com/dmtx"
        type = "library"
        source = "libdmtx"
        hit1 = "\\0image malloc error\\0pixel malloc error\\0"
        miss1 = "\\0image malloc error\\0"
        miss2 = "image malloc error pixel malloc error "
    strings:
        $c1 = /\x00image malloc error\n?\x00/
        $c2 = /\x00pixel malloc error\n?\x00/
    condition:
        all of them
}
