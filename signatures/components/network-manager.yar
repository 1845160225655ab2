rule network_manager
{
    meta:
        component = "network-manager"
        title = "NetworkManager"
        supplier = "freedesktop"
        purl = "pkg:generic/network-manager"
        homepage = "https://networkmanager.dev/"
        type = "application"
        source = "network-manager"
        version_v = "version ([0-9.]+[0-9])"
        hit1 = "NetworkManager (version 1.42.4) is starting... (%s%sboot:%s)"
        hit1_version = "1.42.4"
        miss1 = "NetworkManager (version 1.42.4)"
    strings:
        $v = /NetworkManager \(version [0-2]\.[0-9]{1,2}(\.[0-9]{1,3}){0,2}[^\x00)\n]{0,12}\) is starting/
    condition:
        any of them
}
