rule softether_vpn
{
    meta:
        component = "softether-vpn"
        title = "SoftEther VPN"
        supplier = "softether"
        purl = "pkg:generic/softether-vpn"
        licence = "Apache-2.0"
        homepage = "https://www.softether.org/"
        type = "application"
        source = "softether-vpn"
        hit1 = "\\0SoftEther VPN Kernel\\0"
        miss1 = "SoftEther VPN Kernel"
    strings:
        $a = /\x00SoftEther VPN Kernel\x00/
        $b = /\x00SoftEther VPN VPN Client\x00/
    condition:
        any of them
}
