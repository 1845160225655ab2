rule jbigkit
{
    meta:
        component = "jbigkit"
        title = "jbigkit"
        supplier = "jbigkit"
        purl = "pkg:generic/jbigkit"
        licence = "GPL-2.0-or-later"
        homepage = "http://www.cl.cam.ac.uk/~mgk25/jbigkit/"
        type = "library"
        source = "jbigkit"
        hit1 = "\\0Input data stream uses unimplemented JBIG features\\0Incremental BIE does not continue previous one\\0"
        miss1 = "\\0Input data stream uses unimplemented JBIG features\\0"
        miss2 = "Input data stream uses unimplemented JBIG features Incremental BIE does not continue previous one "
    strings:
        $c1 = /\x00Input data stream uses unimplemented JBIG features\n?\x00/
        $c2 = /\x00Incremental BIE does not continue previous one\n?\x00/
        $c3 = /\x00Unknown error code passed to jbg85_strerror\(\)\n?\x00/
        $c4 = /\x00Unknown error code passed to jbg_strerror\(\)\n?\x00/
        $c5 = /\x00Can't open input file '%s\n?\x00/
        $c6 = /\x00Image has only %d planes!\n?\x00/
        $c7 = /\x00   lines per stripe in layer 0: %lu\n?\x00/
        $c8 = /\x00           lowest layer in BIE: %d\n?\x00/
    condition:
        2 of ($c*)
}
