rule batmand
{
    meta:
        component = "batmand"
        title = "B.A.T.M.A.N. daemon"
        supplier = "openmesh"
        purl = "pkg:generic/batmand"
        licence = "GPL-2.0-only"
        type = "application"
        source = "batmand"
        hit1 = "\\0Drop packet: incompatible batman version (%i) \\0Error - can't connect to unix socket '%s': %s ! Is batmand running on this host ?\\0"
        miss1 = "\\0Drop packet: incompatible batman version (%i) \\0"
        miss2 = "Drop packet: incompatible batman version (%i)  "
    strings:
        $c1 = /\x00Drop packet: incompatible batman version \(%i\) \n?\x00/
        $c2 = /\x00Error - can't connect to unix socket '%s': %s ! Is batmand running on this host \?\n?\x00/
        $c3 = /\x00%s default route via %s \(table %i\)\n?\x00/
    condition:
        2 of them
}
