rule ifmetric
{
    meta:
        component = "ifmetric"
        title = "ifmetric"
        supplier = "ifmetric"
        purl = "pkg:generic/ifmetric"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "ifmetric"
        hit1 = "\\0NETLINK: Packet too small or truncated! %u!=%u!=%u\\0Found too many routes.\\0"
        miss1 = "\\0NETLINK: Packet too small or truncated! %u!=%u!=%u\\0"
        miss2 = "NETLINK: Packet too small or truncated! %u!=%u!=%u "
    strings:
        $c1 = /\x00NETLINK: Packet too small or truncated! %u!=%u!=%u\n?\x00/
        $c2 = /\x00Found too many routes\.\n?\x00/
        $c3 = /\x00Interface '%s' not existent\.\n?\x00/
    condition:
        2 of them
}
