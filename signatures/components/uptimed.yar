rule uptimed
{
    meta:
        component = "uptimed"
        title = "uptimed"
        supplier = "uptimed"
        purl = "pkg:generic/uptimed"
        licence = "GPL-2.0-only"
        type = "application"
        source = "uptimed"
        version_v1 = "uptimed ([0-1](?:\\.[0-9]{1,4}){1,3})"
        version_v2 = "uprecords ([0-1](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0uptimed 0.4.6 by Rob Kaper <rob@unixcode.org>\\0"
        hit1_version = "0.4.6"
        hit2 = "\\0uprecords 0.4.6 by Rob Kaper <rob@unixcode.org>\\0"
        hit2_version = "0.4.6"
        hit3 = "\\0uptimed: reading from backup database %s.old\\0"
        miss1 = "uptimed 0.4.6 by Rob Kaper <rob@unixcode.org> was seen"
        miss2 = "uprecords 0.4.6 by Rob Kaper <rob@unixcode.org> was seen"
        miss3 = "uptimed: reading from backup database %s.old "
    strings:
        $v1 = /\x00uptimed [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12} by Rob Kaper <rob@unixcode\.org>\n?\x00/
        $v2 = /\x00uprecords [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12} by Rob Kaper <rob@unixcode\.org>\n?\x00/
        $a1 = /\x00uptimed: reading from backup database %s\.old\n?\x00/
        $a2 = /\x00uptimed: no useable database found\.\n?\x00/
    condition:
        any of them
}
