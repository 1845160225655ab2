rule ipv6calc
{
    meta:
        component = "ipv6calc"
        title = "ipv6calc"
        supplier = "ipv6calc"
        purl = "pkg:generic/ipv6calc"
        licence = "GPL-2.0-only"
        type = "application"
        source = "ipv6calc"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0ipv6calc anonymization preset not found: %s\\0"
        hit2 = "\\0ipv6calc anonymization preset not found: %s\\01.0.0\\0"
        hit2_version = "1.0.0"
        hit3 = "\\0%s/%s:%d: Found option: mask-ipv4=%s\\0%s/%s:%d: Check for anonymized IPv4 address\\0"
        miss1 = "ipv6calc anonymization preset not found: %s "
        miss2 = "\\0%s/%s:%d: Found option: mask-ipv4=%s\\0"
        miss3 = "%s/%s:%d: Found option: mask-ipv4=%s "
    strings:
        $a1 = /\x00ipv6calc anonymization preset not found: %s\n?\x00/
        $c1 = /\x00%s\/%s:%d: Found option: mask-ipv4=%s\n?\x00/
        $c2 = /\x00%s\/%s:%d: Check for anonymized IPv4 address\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
