rule libbluray
{
    meta:
        component = "libbluray"
        title = "libbluray"
        supplier = "videolan"
        purl = "pkg:generic/libbluray"
        licence = "LGPL-2.1-or-later"
        type = "library"
        source = "libbluray"
        version_v = "libbluray version ([0-2](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0libbluray version 1.3.4\\0"
        hit1_version = "1.3.4"
        hit2 = "\\0invalid LIBBLURAY_CP %s\\0"
        miss1 = "libbluray version 1.3.4 was seen"
        miss2 = "invalid LIBBLURAY_CP %s "
    strings:
        $v = /\x00libbluray version [0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00invalid LIBBLURAY_CP %s\n?\x00/
        $a2 = /\x00LIBBLURAY_CACHE_ROOT not set, using %s\n?\x00/
        $a3 = /\x00Can't determine libbluray\.so install path\n?\x00/
    condition:
        any of them
}
