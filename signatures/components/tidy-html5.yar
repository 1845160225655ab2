rule tidy_html5
{
    meta:
        component = "tidy-html5"
        title = "tidy-html5"
        supplier = "tidy-html5"
        purl = "pkg:generic/tidy-html5"
        homepage = "https://www.html-tidy.org/"
        type = "library"
        source = "tidy-html5"
        hit1 = "\\0HTML Tidy version %s\\0%s can't be nested\\0"
        miss1 = "\\0HTML Tidy version %s\\0"
        miss2 = "HTML Tidy version %s %s can't be nested "
    strings:
        $c1 = /\x00HTML Tidy version %s\n?\x00/
        $c2 = /\x00%s can't be nested\n?\x00/
        $c3 = /\x00margin-left: %dem\n?\x00/
    condition:
        2 of ($c*)
}
