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
        file_version = "\\x00cpe:/a:redhat:openscap:([0-9.]+)\\x00"
        hit1 = "\\0This version of OpenSCAP doesn't support the '%s' hash algorithm.\\0"
        hit2 = "\\0@version does not match, test_id: %s.\\0Invalid type of operation in version comparison: %d.\\0"
        miss1 = "This version of OpenSCAP doesn't support the '%s' hash algorithm. "
        miss2 = "\\0@version does not match, test_id: %s.\\0"
        miss3 = "@version does not match, test_id: %s. "
    strings:
        $a1 = /\x00This version of OpenSCAP doesn't support the '%s' hash algorithm\.\n?\x00/
        $a2 = /\x00OpenSCAP command-line tool\n?\x00/
        $c1 = /\x00@version does not match, test_id: %s\.\n?\x00/
        $c2 = /\x00Invalid type of operation in version comparison: %d\.\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
