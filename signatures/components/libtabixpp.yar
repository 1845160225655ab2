rule libtabixpp
{
    meta:
        component = "libtabixpp"
        title = "libtabixpp"
        supplier = "libtabixpp"
        purl = "pkg:generic/libtabixpp"
        licence = "MIT"
        homepage = "https://github.com/ekg/tabixpp"
        type = "library"
        source = "libtabixpp"
        hit1 = "\\0[tabix++] was bgzip used to compress this file? \\0[tabix++] failed to load the index file.\\0"
        miss1 = "\\0[tabix++] was bgzip used to compress this file? \\0"
        miss2 = "[tabix++] was bgzip used to compress this file?  [tabix++] failed to load the index file. "
    strings:
        $c1 = /\x00\[tabix\+\+\] was bgzip used to compress this file\? \n?\x00/
        $c2 = /\x00\[tabix\+\+\] failed to load the index file\.\n?\x00/
        $c3 = /\x00\[tabix\+\+\] fail to open the data file\.\n?\x00/
    condition:
        2 of ($c*)
}
