rule graphviz
{
    meta:
        component = "graphviz"
        title = "Graphviz"
        supplier = "graphviz"
        purl = "pkg:generic/graphviz"
        homepage = "https://www.graphviz.org/"
        type = "library"
        source = "graphviz"
        hit1 = "\\0%%BeginResource: procset graphviz 0 0\\0"
        hit2 = "\\0bad label format %s\\0in label of node %s\\0"
        miss1 = "%%BeginResource: procset graphviz 0 0 "
        miss2 = "\\0bad label format %s\\0"
        miss3 = "bad label format %s in label of node %s "
    strings:
        $a1 = /\x00%%BeginResource: procset graphviz 0 0\n?\x00/
        $a2 = /\x00arrowhead = 7 %s not used by graphviz\n?\x00/
        $a3 = /\x00boxrad = 0 %s no rounded corners in graphviz\n?\x00/
        $c1 = /\x00bad label format %s\n?\x00/
        $c2 = /\x00in label of node %s\n?\x00/
        $c3 = /\x00%s: is%s an array\n?\x00/
        $c4 = /\x00%s: too many args\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
