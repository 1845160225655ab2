rule libosmocore
{
    meta:
        component = "libosmocore"
        title = "libosmocore"
        supplier = "osmocom"
        purl = "pkg:generic/libosmocore"
        licence = "GPL-2.0-or-later"
        type = "library"
        source = "libosmocore"
        hit1 = "\\0libosmocore logging\\0"
        hit2 = "\\0// rate_ctr_group table %s%s\\0 logging level force-all %s%s\\0"
        miss1 = "libosmocore logging "
        miss2 = "\\0// rate_ctr_group table %s%s\\0"
        miss3 = "// rate_ctr_group table %s%s "
    strings:
        $a1 = /\x00libosmocore logging\n?\x00/
        $c1 = /\x00\/\/ rate_ctr_group table %s%s\n?\x00/
        $c2 = /\x00 logging level force-all %s%s\n?\x00/
        $c3 = /\x00\(%s\) we are not busy, send RR\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
