rule nftlb
{
    meta:
        component = "nftlb"
        title = "nftlb"
        supplier = "nftlb"
        purl = "pkg:generic/nftlb"
        licence = "AGPL-3.0-or-later"
        type = "application"
        source = "nftlb"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\n?\\x00"
        hit1 = "\\0list set netdev nftlb %s\\0list map %s nftlb persist-%s\\0"
        hit2 = "\\0list set netdev nftlb %s\\0list map %s nftlb persist-%s\\01.0.7\\0"
        hit2_version = "1.0.7"
        miss1 = "\\0list set netdev nftlb %s\\0"
        miss2 = "list set netdev nftlb %s "
    strings:
        $c1 = /\x00list set netdev nftlb %s\n?\x00/
        $c2 = /\x00list map %s nftlb persist-%s\n?\x00/
        $c3 = /\x00 map @%s ether saddr set %s\n?\x00/
    condition:
        2 of them
}
