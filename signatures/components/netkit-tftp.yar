rule netkit_tftp
{
    meta:
        component = "netkit-tftp"
        title = "NetKit tftp"
        supplier = "netkit"
        purl = "pkg:generic/netkit-tftp"
        type = "application"
        source = "netkit-tftp"
        version = "netkit-tftp-([0-9.]+)"
        hit1 = "$NetKit: netkit-tftp-0.17 $"
        hit1_version = "0.17"
        miss1 = "netkit-tftp-0.17"
    strings:
        $v = /\$NetKit: netkit-tftp-0\.[0-9]{1,2}[a-z.0-9]{0,4} \$/
    condition:
        any of them
}
