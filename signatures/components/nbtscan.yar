rule nbtscan
{
    meta:
        component = "nbtscan"
        title = "nbtscan"
        supplier = "nbtscan"
        purl = "pkg:generic/nbtscan"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "nbtscan"
        version_r1 = "version ([0-9]+\\.[0-9]+(?:\\.[0-9]+)?)"
        hit1 = "\\0\\nNBTscan version 1.7.2.\\n"
        hit1_version = "1.7.2"
        hit2 = "\\0\\nPacket dump for Host %s:\\0\\nNetBIOS Name Table for Host %s:\\0"
        miss1 = "\\0\\nPacket dump for Host %s:\\0"
        miss2 = "\\nPacket dump for Host %s: "
    strings:
        $r1 = /\x00\nNBTscan version [12]\.[0-9]{1,2}(\.[0-9]{1,2})?\.?[\n\x00]/
        $c1 = /\x00\nPacket dump for Host %s:\n?\x00/
        $c2 = /\x00\nNetBIOS Name Table for Host %s:\n?\x00/
    condition:
        $r1 or ($c1 and $c2)
}
