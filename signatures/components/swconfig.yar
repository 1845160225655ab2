rule swconfig
{
    meta:
        component = "swconfig"
        title = "swconfig"
        supplier = "openwrt"
        purl = "pkg:generic/swconfig"
        homepage = "https://openwrt.org/"
        type = "application"
        source = "swconfig"
        hit1 = "\\0swconfig dev <dev> [port <port>|vlan <vlan>] (help|set <key> <value>|get <key>|load <config>|show)\\0"
        miss1 = "swconfig dev <dev> [port <port>|vlan <vlan>] (help|set <key> <value>|get <key>|load <config>|show)\\n"
    strings:
        $a = "swconfig dev <dev> [port <port>|vlan <vlan>] (help|set <key> <value>|get <key>|load <config>|show)\n\x00"
        $b = "swconfig dev <dev> [port <port>|vlan <vlan>] (help|set <key> <value>|get <key>|load <config>|show)\x00"
    condition:
        any of them
}
