rule libantlr3c
{
    meta:
        component = "libantlr3c"
        title = "libantlr3c"
        supplier = "libantlr3c"
        purl = "pkg:generic/libantlr3c"
        licence = "BSD-3-Clause"
        homepage = "https://www.antlr3.org/api/C/index.html"
        type = "library"
        source = "libantlr3c"
        hit1 = "\\0replaceChildren call: Indexes are invalid; no children in list for %s\\0 : Extraneous input - expected %s ...\\0"
        miss1 = "\\0replaceChildren call: Indexes are invalid; no children in list for %s\\0"
        miss2 = "replaceChildren call: Indexes are invalid; no children in list for %s  : Extraneous input - expected %s ... "
    strings:
        $c1 = /\x00replaceChildren call: Indexes are invalid; no children in list for %s\n?\x00/
        $c2 = /\x00 : Extraneous input - expected %s \.\.\.\n?\x00/
        $c3 = /\x00ANTLR3_EXCEPTION number %d \(%08X\)\.\n?\x00/
    condition:
        2 of ($c*)
}
