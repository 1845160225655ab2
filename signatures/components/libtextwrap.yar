rule libtextwrap
{
    meta:
        component = "libtextwrap"
        title = "libtextwrap"
        supplier = "libtextwrap"
        purl = "pkg:generic/libtextwrap"
        licence = "BSD-3-Clause"
        homepage = "http://libtextwrap.sourceforge.net/"
        type = "library"
        source = "libtextwrap"
        hit1 = "\\0set_encoding_type\\0textwrap_head\\0textwrap_tab\\0"
        miss1 = "\\0set_encoding_type\\0textwrap_head\\0"
    strings:
        $s1 = /\x00set_encoding_type\x00/
        $s2 = /\x00textwrap_head\x00/
        $s3 = /\x00textwrap_tab\x00/
    condition:
        all of ($s*)
}
