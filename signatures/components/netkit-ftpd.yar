rule netkit_ftpd
{
    meta:
        component = "netkit-ftpd"
        title = "NetKit ftpd"
        supplier = "netkit"
        purl = "pkg:generic/netkit-ftpd"
        type = "application"
        source = "linux-ftpd linux-ftpd-ssl"
        version_v = "-([01]\\.[0-9]{1,2})"
        hit1 = "$NetKit: linux-ftpd-0.17 $"
        hit1_version = "0.17"
        miss1 = "linux-ftpd-0.17"
    strings:
        $v = /\$NetKit: linux-ftpd(-ssl)?-0\.[0-9]{1,2}[a-z.0-9]{0,4} \$/
    condition:
        any of them
}
