rule pcp
{
    meta:
        component = "pcp"
        title = "pcp"
        supplier = "pcp"
        purl = "pkg:generic/pcp"
        homepage = "https://pcp.io"
        type = "library"
        source = "pcp"
        hit1 = "\\0# use pmafm(1) to process this PCP archive folio\\0No PCP archives have been opened yet\\0"
        miss1 = "\\0# use pmafm(1) to process this PCP archive folio\\0"
        miss2 = "# use pmafm(1) to process this PCP archive folio No PCP archives have been opened yet "
    strings:
        $c1 = /\x00# use pmafm\(1\) to process this PCP archive folio\n?\x00/
        $c2 = /\x00No PCP archives have been opened yet\n?\x00/
        $c3 = /\x00metrics source is a PCP log archive\n?\x00/
        $c4 = /\x00FATAL PCP ERROR: could not allocate %u bytes for %s\n?\x00/
        $c5 = /\x00pmflush: cannot append to file '%s' \(from \$PCP_STDERR\): %s\n?\x00/
        $c6 = /\x00%s: cannot set timezone to "%s": %s\n?\x00/
        $c7 = /\x00%s: only one host may be specified\n?\x00/
    condition:
        2 of ($c*)
}
