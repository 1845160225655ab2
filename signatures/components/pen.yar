rule pen
{
    meta:
        component = "pen"
        title = "pen"
        supplier = "pen"
        purl = "pkg:generic/pen"
        type = "application"
        source = "pen"
        version_v = "pen ([0-1](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0pen 0.34.1\\0"
        hit1_version = "0.34.1"
        hit2 = "\\0discarding bogus pen line %s\\0pen_aton(%d, source) returns 0\\0"
        miss1 = "pen 0.34.1 was seen"
        miss2 = "\\0discarding bogus pen line %s\\0"
        miss3 = "discarding bogus pen line %s "
    strings:
        $v = /\x00pen [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $c1 = /\x00discarding bogus pen line %s\n?\x00/
        $c2 = /\x00pen_aton\(%d, source\) returns 0\n?\x00/
    condition:
        $v or ($c1 and $c2)
}
