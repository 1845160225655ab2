rule lnav
{
    meta:
        component = "lnav"
        title = "lnav"
        supplier = "lnav"
        purl = "pkg:generic/lnav"
        licence = "BSD-3-Clause"
        type = "application"
        source = "lnav"
        version_v = "lnav ([0-1](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0lnav 0.11.1\\0"
        hit1_version = "0.11.1"
        hit2 = "\\0SELECT count(*) FROM lnav_example_log\\0"
        miss1 = "lnav 0.11.1 was seen"
        miss2 = "SELECT count(*) FROM lnav_example_log "
    strings:
        $v = /\x00lnav [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00SELECT count\(\*\) FROM lnav_example_log\n?\x00/
        $a2 = /\x00The lnav_view_stack table cannot be updated\n?\x00/
    condition:
        any of them
}
