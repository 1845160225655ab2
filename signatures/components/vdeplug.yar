rule vdeplug
{
    meta:
        component = "vdeplug"
        title = "vdeplug"
        supplier = "virtualsquare"
        purl = "pkg:generic/vdeplug"
        homepage = "http://wiki.virtualsquare.org/"
        type = "library"
        source = "vdeplug4"
        hit1 = "\\0user %s Real-IP %s has got VDE-IP6 %s on vlan %d\\0%s: Packet length error \\0"
        hit2 = "\\0vdeplug_bonding_ops\\0vdeplug_switch_ops\\0vdeplug_multi_ops\\0"
        miss1 = "\\0user %s Real-IP %s has got VDE-IP6 %s on vlan %d\\0"
        miss2 = "user %s Real-IP %s has got VDE-IP6 %s on vlan %d %s: Packet length error  "
        miss3 = "\\0vdeplug_bonding_ops\\0vdeplug_switch_ops\\0"
    strings:
        $c1 = /\x00user %s Real-IP %s has got VDE-IP6 %s on vlan %d\n?\x00/
        $c2 = /\x00%s: Packet length error \n?\x00/
        $c3 = /\x00vde_plug: recvfrom \n?\x00/
        $s1 = /\x00vdeplug_bonding_ops\x00/
        $s2 = /\x00vdeplug_switch_ops\x00/
        $s3 = /\x00vdeplug_multi_ops\x00/
    condition:
        2 of ($c*) or all of ($s*)
}
