rule rem
{
    meta:
        component = "rem"
        title = "rem"
        supplier = "rem"
        purl = "pkg:generic/rem"
        licence = "BSD-3-Clause"
        homepage = "http://www.creytiv.com/"
        type = "library"
        source = "rem"
        hit1 = "\\0auconv: sample format %d (%s) not supported\\0vidframe_draw_hline: unsupported format %s\\0"
        miss1 = "\\0auconv: sample format %d (%s) not supported\\0"
        miss2 = "auconv: sample format %d (%s) not supported vidframe_draw_hline: unsupported format %s "
    strings:
        $c1 = /\x00auconv: sample format %d \(%s\) not supported\n?\x00/
        $c2 = /\x00vidframe_draw_hline: unsupported format %s\n?\x00/
        $c3 = /\x00vidframe_draw_point: unsupported format %s\n?\x00/
        $c4 = /\x00vidconv: out of bounds \(%u x %u\)\n?\x00/
    condition:
        2 of ($c*)
}
