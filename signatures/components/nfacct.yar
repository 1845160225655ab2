rule nfacct
{
    meta:
        component = "nfacct"
        title = "nfacct"
        supplier = "netfilter"
        purl = "pkg:generic/nfacct"
        licence = "LGPL-2.1-or-later"
        type = "application"
        source = "nfacct"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0nfacct v%s: %s: %s\\0{ \\x22timestamp\\x22 : %lld, \\n  \\x22nfacct_counters\\x22 : [\\0"
        hit2 = "\\0nfacct v%s: %s: %s\\0{ \\x22timestamp\\x22 : %lld, \\n  \\x22nfacct_counters\\x22 : [\\01.0.2\\0"
        hit2_version = "1.0.2"
        miss1 = "\\0nfacct v%s: %s: %s\\0"
        miss2 = "nfacct v%s: %s: %s "
    strings:
        $c1 = /\x00nfacct v%s: %s: %s\n?\x00/
        $c2 = /\x00\{ "timestamp" : %lld, \n  "nfacct_counters" : \[\n?\x00/
        $c3 = /\x00Error: duplicate "%s" or collision with another option \n?\x00/
    condition:
        2 of them
}
