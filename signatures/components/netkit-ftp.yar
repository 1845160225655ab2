rule netkit_ftp
{
    meta:
        component = "netkit-ftp"
        title = "netkit-ftp"
        supplier = "netkit"
        cpe = "netkit-ftp:netkit_ftp"
        purl = "pkg:generic/netkit-ftp"
        type = "application"
        source = "netkit-ftp"
        version = "ftp-([01]\\.[0-9]+)"
        hit1 = "\\0$NetKit: netkit-ftp-0.17 $\\0"
        hit1_version = "0.17"
        miss1 = "netkit-ftp 1.2.3\\n"
    strings:
        $w = /\x00\$NetKit: netkit-ftp-0\.1[67] \$/
    condition:
        any of them
}
