rule pktstat
{
    meta:
        component = "pktstat"
        title = "pktstat"
        supplier = "pktstat"
        purl = "pkg:generic/pktstat"
        type = "application"
        source = "pktstat"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0pktstat version %s\\0"
        hit2 = "\\0pktstat version %s\\01.8.5\\0"
        hit2_version = "1.8.5"
        miss1 = "pktstat version %s "
    strings:
        $a1 = /\x00pktstat version %s\n?\x00/
    condition:
        $a1
}
