rule pen
{
    meta:
        component = "pen"
        title = "pen"
        supplier = "pen"
        purl = "pkg:generic/pen"
        type = "application"
        source = "pen"
        version_r1 = "pen ([0-9.]+[a-z]?)"
        hit1 = "\\0pen 0.34.1\\0"
        hit1_version = "0.34.1"
        hit2 = "\\0discarding bogus pen line %s\\0pen_aton(%d, source) returns 0\\0"
        miss1 = "\\0discarding bogus pen line %s\\0"
        miss2 = "discarding bogus pen line %s "
    strings:
        $r1 = /\x00pen 0\.[1-9][0-9]\.[0-9]{1,2}[a-z]?\x00/
        $c1 = /\x00discarding bogus pen line %s\n?\x00/
        $c2 = /\x00pen_aton\(%d, source\) returns 0\n?\x00/
    condition:
        $r1 or ($c1 and $c2)
}
