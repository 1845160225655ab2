rule network_manager_fortisslvpn
{
    meta:
        component = "network-manager-fortisslvpn"
        title = "network-manager-fortisslvpn"
        supplier = "gnome"
        purl = "pkg:generic/network-manager-fortisslvpn"
        homepage = "https://www.gnome.org/projects/NetworkManager/"
        type = "application"
        source = "network-manager-fortisslvpn"
        hit1 = "\\0nm-fortisslvpn[%ld] %-7s    uses%s --bus-name \"%s\"\\0nm-fortisslvpn[%ld] %-7s openfortivpn died with signal %d\\0"
        miss1 = "\\0nm-fortisslvpn[%ld] %-7s    uses%s --bus-name \"%s\"\\0"
        miss2 = "nm-fortisslvpn[%ld] %-7s    uses%s --bus-name \"%s\" nm-fortisslvpn[%ld] %-7s openfortivpn died with signal %d "
    strings:
        $c1 = /\x00nm-fortisslvpn\[%ld\] %-7s    uses%s --bus-name "%s"\n?\x00/
        $c2 = /\x00nm-fortisslvpn\[%ld\] %-7s openfortivpn died with signal %d\n?\x00/
        $c3 = /\x00nm-fortisslvpn\[%ld\] %-7s openfortivpn started with pid %d\n?\x00/
        $c4 = /\x00nm-fortisslvpn\[%ld\] %-7s Terminated ppp daemon with PID %d\.\n?\x00/
        $c5 = /\x00nm-fortisslvpn\[%s\] %-7s \[pinentry-%ld\] couldn't create D-Bus proxy: %s\n?\x00/
        $c6 = /\x00nm-fortisslvpn\[%s\] %-7s \[pinentry-%ld\] Error: %s\n?\x00/
    condition:
        2 of ($c*)
}
