rule netkit_rwho
{
    meta:
        component = "netkit-rwho"
        title = "NetKit rwho"
        supplier = "netkit"
        purl = "pkg:generic/netkit-rwho"
        type = "application"
        source = "netkit-rwho"
        version_v = "\\$NetKit: netkit-rwho-([0-1](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0$NetKit: netkit-rwho-0.17 $\\0"
        hit1_version = "0.17"
        miss1 = "$NetKit: netkit-rwho-0.17 $ was seen"
    strings:
        $v = /\x00\$NetKit: netkit-rwho-[0-1](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12} \$\n?\x00/
    condition:
        $v
}
