rule liboop
{
    meta:
        component = "liboop"
        title = "liboop"
        supplier = "liboop"
        purl = "pkg:generic/liboop"
        homepage = "http://www.lysator.liu.se/liboop/"
        type = "library"
        source = "liboop"
        hit1 = "\\0oop_select_delete\\0oop_adns_submit\\0oop_select_new\\0"
        miss1 = "\\0oop_select_delete\\0oop_adns_submit\\0"
    strings:
        $s1 = /\x00oop_select_delete\x00/
        $s2 = /\x00oop_adns_submit\x00/
        $s3 = /\x00oop_select_new\x00/
        $s4 = /\x00oop_select_set\x00/
    condition:
        3 of ($s*)
}
