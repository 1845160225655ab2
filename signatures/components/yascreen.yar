rule yascreen
{
    meta:
        component = "yascreen"
        title = "yascreen"
        supplier = "yascreen"
        purl = "pkg:generic/yascreen"
        licence = "LGPL-3.0-or-later"
        homepage = "https://github.com/bbonev/yascreen"
        type = "library"
        source = "yascreen"
        hit1 = "\\0yascreen_getch_to\\0yascreen_printxyu\\0yascreen_term_pop\\0"
        miss1 = "\\0yascreen_getch_to\\0yascreen_printxyu\\0"
    strings:
        $s1 = /\x00yascreen_getch_to\x00/
        $s2 = /\x00yascreen_printxyu\x00/
        $s3 = /\x00yascreen_term_pop\x00/
    condition:
        all of ($s*)
}
