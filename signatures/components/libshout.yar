rule libshout
{
    meta:
        component = "libshout"
        title = "libshout"
        supplier = "libshout"
        purl = "pkg:generic/libshout"
        homepage = "https://www.icecast.org/"
        type = "library"
        source = "libshout"
        hit1 = "\\0This libshout doesn't support the requested option\\0"
        hit2 = "\\0invalid rank at node %ld\\0Please retry current operation.\\0"
        miss1 = "This libshout doesn't support the requested option "
        miss2 = "\\0invalid rank at node %ld\\0"
        miss3 = "invalid rank at node %ld Please retry current operation. "
    strings:
        $a1 = /\x00This libshout doesn't support the requested option\n?\x00/
        $c1 = /\x00invalid rank at node %ld\n?\x00/
        $c2 = /\x00Please retry current operation\.\n?\x00/
        $c3 = /\x00Error setting name: %s\n?\x00/
        $c4 = /\x00Error setting port: %s\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
