rule netkit_ntalk
{
    meta:
        component = "netkit-ntalk"
        title = "NetKit ntalk"
        supplier = "netkit"
        purl = "pkg:generic/netkit-ntalk"
        type = "application"
        source = "netkit-ntalk"
        version_v = "\\$NetKit: netkit-ntalk-([0-1](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0$NetKit: netkit-ntalk-0.17 $\\0"
        hit1_version = "0.17"
        miss1 = "$NetKit: netkit-ntalk-0.17 $ was seen"
    strings:
        $v = /\x00\$NetKit: netkit-ntalk-[0-1](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12} \$\n?\x00/
    condition:
        $v
}
