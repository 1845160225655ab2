rule vlan
{
    meta:
        component = "vlan"
        title = "vlan (vconfig)"
        supplier = "vconfig"
        purl = "pkg:generic/vlan"
        type = "application"
        source = "vlan"
        hit1 = "VLAN_PLUS_VID (vlan0005), VLAN_PLUS_VID_NO_PAD (vlan5)"
        miss1 = "VLAN_PLUS_VID, VLAN_PLUS_VID_NO_PAD"
    strings:
        $u = "VLAN_PLUS_VID (vlan0005)"
        $e = "Expecting argc to be 3-5, inclusive."
    condition:
        any of them
}
