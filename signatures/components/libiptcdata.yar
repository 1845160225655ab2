rule libiptcdata
{
    meta:
        component = "libiptcdata"
        title = "libiptcdata"
        supplier = "libiptcdata"
        purl = "pkg:generic/libiptcdata"
        homepage = "https://github.com/ianw/libiptcdata"
        type = "library"
        source = "libiptcdata"
        hit1 = "\\0%sDumping iptc data (%i datasets)...\\0Parsing %i byte(s) IPTC data...\\0"
        miss1 = "\\0%sDumping iptc data (%i datasets)...\\0"
        miss2 = "%sDumping iptc data (%i datasets)... Parsing %i byte(s) IPTC data... "
    strings:
        $c1 = /\x00%sDumping iptc data \(%i datasets\)\.\.\.\n?\x00/
        $c2 = /\x00Parsing %i byte\(s\) IPTC data\.\.\.\n?\x00/
        $c3 = /\x00Could not allocate %i byte\(s\)\.\n?\x00/
        $c4 = /\x00Field length has size %d bytes\n?\x00/
        $c5 = /\x00%s: Could not find dataset %d:%d, adding it\n?\x00/
        $c6 = /\x00%s: Could not find dataset %d:%d\n?\x00/
    condition:
        2 of ($c*)
}
