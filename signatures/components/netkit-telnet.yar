rule netkit_telnet
{
    meta:
        component = "netkit-telnet"
        title = "NetKit telnet"
        supplier = "netkit"
        cpe = "netkit_telnet_project:netkit_telnet"
        purl = "pkg:generic/netkit-telnet"
        type = "application"
        source = "netkit-telnet netkit-telnet-ssl"
        version = "netkit-telnet(?:-ssl)?-([0-9.]+)"
        hit1 = "$NetKit: netkit-telnet-0.17 $"
        hit1_version = "0.17"
        miss1 = "netkit-telnet-0.17"
    strings:
        $v = /\$NetKit: netkit-telnet(-ssl)?-0\.[0-9]{1,2}[a-z.0-9]{0,4} \$/
    condition:
        any of them
}
