rule linux_igd
{
    meta:
        component = "linux-igd"
        title = "Linux UPnP IGD"
        supplier = "linux-igd"
        purl = "pkg:generic/linux-igd"
        homepage = "https://linux-igd.sourceforge.net/"
        type = "application"
        source = "linux-igd"
        confidence_s = 40
        hit1 = "Usage: upnpd <external ifname> <internal ifname>\\n"
        miss1 = "Linux UPnP Internet Gateway Device"
    strings:
        $u = /Usage: (%s|upnpd) (\[-f\] )?<external ifname> <internal ifname>/
        $s = "Linux UPnP Internet Gateway Device"
    condition:
        $u and any of them
}
