rule libtraceevent
{
    meta:
        component = "libtraceevent"
        title = "libtraceevent"
        supplier = "libtraceevent"
        purl = "pkg:generic/libtraceevent"
        type = "library"
        source = "libtraceevent"
        path_version = "^libtraceevent\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0%s: field %s not found\\0%s: not enough memory!\\0"
        file1 = "libtraceevent.so.1.7.1"
        file1_version = "1.7.1"
        file2 = "libtraceevent.so.1"
        miss1 = "\\0%s: field %s not found\\0"
        miss2 = "%s: field %s not found %s: not enough memory! "
    strings:
        $c1 = /\x00%s: field %s not found\n?\x00/
        $c2 = /\x00%s: not enough memory!\n?\x00/
        $c3 = /\x00CAN'T FIND FIELD "%s"\n?\x00/
        $c4 = /\x00\[UNKNOWN TEP TYPE %s\]\n?\x00/
        $c5 = /\x00%u q%u%s %s%s %spae %snxe %swp%s%s%s\n?\x00/
        $c6 = /\x00reason UNKNOWN \(%llu\)\n?\x00/
        $c7 = /\x00Try to show function call indents, based on parents\n?\x00/
        $c8 = /\x00Print parent of functions for function events\n?\x00/
    condition:
        2 of ($c*)
}
