rule openscap
{
    meta:
        component = "openscap"
        title = "OpenSCAP"
        supplier = "openscap"
        purl = "pkg:generic/openscap"
        licence = "LGPL-2.1-or-later"
        type = "application"
        source = "openscap"
        version_v = "cpe:/a:redhat:openscap:([0-2](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0cpe:/a:redhat:openscap:1.3.7\\0"
        hit1_version = "1.3.7"
        hit2 = "\\0This version of OpenSCAP doesn't support the '%s' hash algorithm.\\0"
        miss1 = "cpe:/a:redhat:openscap:1.3.7 was seen"
        miss2 = "This version of OpenSCAP doesn't support the '%s' hash algorithm. "
    strings:
        $v = /\x00cpe:\/a:redhat:openscap:[0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00This version of OpenSCAP doesn't support the '%s' hash algorithm\.\n?\x00/
        $a2 = /\x00OpenSCAP command-line tool\n?\x00/
    condition:
        any of them
}
