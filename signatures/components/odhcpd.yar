rule odhcpd
{
    meta:
        component = "odhcpd"
        title = "odhcpd"
        supplier = "openwrt"
        purl = "pkg:generic/odhcpd"
        licence = "GPL-2.0-only"
        homepage = "https://openwrt.org/"
        type = "application"
        hit1 = "\\0odhcpd\\0Must be run as root!\\0Failed to connect to kernel rtnetlink: %s\\0"
        miss1 = "\\0odhcpd\\0"
    strings:
        $a = /\x00odhcpd\x00/
        $b = /\x00Must be run as root!\x00/
        $c = /\x00Failed to connect to kernel rtnetlink: %s\x00/
    condition:
        all of them
}
