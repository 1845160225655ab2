rule ipip
{
    meta:
        component = "ipip"
        title = "ipip"
        supplier = "ipip"
        purl = "pkg:generic/ipip"
        type = "application"
        source = "ipip"
        hit1 = "\\0version %s Copyright 1991, Michael Westerhof.\\0%d routes (there are errors):\\0"
        miss1 = "\\0version %s Copyright 1991, Michael Westerhof.\\0"
        miss2 = "version %s Copyright 1991, Michael Westerhof. "
    strings:
        $c1 = /\x00version %s Copyright 1991, Michael Westerhof\.\n?\x00/
        $c2 = /\x00%d routes \(there are errors\):\n?\x00/
        $c3 = /\x00Config file error at line %d:\n?\x00/
    condition:
        2 of them
}
