rule multipath_tools
{
    meta:
        component = "multipath-tools"
        title = "multipath-tools"
        supplier = "multipath-tools"
        purl = "pkg:generic/multipath-tools"
        type = "application"
        source = "multipath-tools"
        hit1 = "\\0multipathd JSON major version(%d) check pass\\0"
        hit2 = "\\0%s: multipath map not found\\0multipath map %s remove deferred\\0"
        miss1 = "multipathd JSON major version(%d) check pass "
        miss2 = "\\0%s: multipath map not found\\0"
        miss3 = "%s: multipath map not found "
    strings:
        $a1 = /\x00multipathd JSON major version\(%d\) check pass\n?\x00/
        $a2 = /\x00Incompatible multipathd JSON major version %d, should be %d\n?\x00/
        $a3 = /\x00Got json output from multipathd: '%s'\n?\x00/
        $c1 = /\x00%s: multipath map not found\n?\x00/
        $c2 = /\x00multipath map %s remove deferred\n?\x00/
        $c3 = /\x00failed to remove multipath map %s\n?\x00/
        $c4 = /\x00%s: failed to set prkey for multipathd\.\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
