rule libbtbb
{
    meta:
        component = "libbtbb"
        title = "libbtbb"
        supplier = "libbtbb"
        purl = "pkg:generic/libbtbb"
        homepage = "http://libbtbb.sourceforge.net/"
        type = "library"
        source = "libbtbb"
        hit1 = "\\0Data / AA %08x (%s) / %2d bytes\\0%s: max_ac_errors out of range\\0"
        miss1 = "\\0Data / AA %08x (%s) / %2d bytes\\0"
        miss2 = "Data / AA %08x (%s) / %2d bytes %s: max_ac_errors out of range "
    strings:
        $c1 = /\x00Data \/ AA %08x \(%s\) \/ %2d bytes\n?\x00/
        $c2 = /\x00%s: max_ac_errors out of range\n?\x00/
        $c3 = /\x00Wrong length \(%d, should be 1\)\n?\x00/
        $c4 = /\x00Wrong length \(%d, should be 4\)\n?\x00/
    condition:
        2 of ($c*)
}
