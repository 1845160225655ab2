rule s_nail
{
    meta:
        component = "s-nail"
        title = "S-nail"
        supplier = "s-nail"
        purl = "pkg:generic/s-nail"
        homepage = "https://www.sdaoden.eu/code.html"
        type = "application"
        source = "s-nail"
        hit1 = ",libssl\\0%s version %s.  Type `?' for help"
        miss1 = "%s version %s.  Type `?' for help.\\n"
    strings:
        $v = /%s version %s\.  Type `\?' for help/
        $n = /,libssl|,\+?modules-load/
    condition:
        $v and $n
}
