rule wvstreams
{
    meta:
        component = "wvstreams"
        title = "wvstreams"
        supplier = "wvstreams"
        purl = "pkg:generic/wvstreams"
        homepage = "https://github.com/apenwarr/wvstreams/"
        type = "library"
        source = "wvstreams"
        hit1 = "\\0SSL read error #%s\\0URL '%s' is FAILED\\0"
        miss1 = "\\0SSL read error #%s\\0"
        miss2 = "SSL read error #%s URL '%s' is FAILED "
    strings:
        $c1 = /\x00SSL read error #%s\n?\x00/
        $c2 = /\x00URL '%s' is FAILED\n?\x00/
        $c3 = /\x00URL not okay: '%s'\n?\x00/
        $c4 = /\x00Key '%s' already mounted\.\n?\x00/
        $c5 = /\x00Key '%s' newly mounted\.\n?\x00/
        $c6 = /\x00Session open as user '%s'\n?\x00/
    condition:
        2 of ($c*)
}
