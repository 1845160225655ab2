rule netkit_rusers
{
    meta:
        component = "netkit-rusers"
        title = "NetKit rusers"
        supplier = "netkit"
        purl = "pkg:generic/netkit-rusers"
        type = "application"
        source = "netkit-rusers"
        version_v = "\\$NetKit: netkit-rusers-([0-1](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0$NetKit: netkit-rusers-0.17 $\\0"
        hit1_version = "0.17"
        miss1 = "$NetKit: netkit-rusers-0.17 $ was seen"
    strings:
        $v = /\x00\$NetKit: netkit-rusers-[0-1](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12} \$\n?\x00/
    condition:
        $v
}
