rule netkit_bootparamd
{
    meta:
        component = "netkit-bootparamd"
        title = "NetKit bootparamd"
        supplier = "netkit"
        purl = "pkg:generic/netkit-bootparamd"
        type = "application"
        source = "netkit-bootparamd"
        version_v = "tKit: netkit-bootparamd-([0-1](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0$NetKit: netkit-bootparamd-0.17 $\\0"
        hit1_version = "0.17"
        miss1 = "$NetKit: netkit-bootparamd-0.17 $ was seen"
    strings:
        $v = /\x00\$NetKit: netkit-bootparamd-[0-1](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12} \$\n?\x00/
    condition:
        $v
}
