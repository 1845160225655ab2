rule bandwidthd
{
    meta:
        component = "bandwidthd"
        title = "BandwidthD"
        supplier = "bandwidthd"
        purl = "pkg:generic/bandwidthd"
        type = "application"
        source = "bandwidthd"
        hit1 = "\\0Syntax Error \\x22%s\\x22 on line %d in bandwidthd.conf\\0Cannot find bandwidthd.conf, ./etc/bandwidthd.conf or %s\\0"
        miss1 = "\\0Syntax Error \\x22%s\\x22 on line %d in bandwidthd.conf\\0"
        miss2 = "Syntax Error \\x22%s\\x22 on line %d in bandwidthd.conf "
    strings:
        $c1 = /\x00Syntax Error "%s" on line %d in bandwidthd\.conf\n?\x00/
        $c2 = /\x00Cannot find bandwidthd\.conf, \.\/etc\/bandwidthd\.conf or %s\n?\x00/
        $c3 = /\x00Bandwidthd: failed to write '%d' to \/var\/run\/bandwidthd\.pid\n?\x00/
    condition:
        2 of them
}
