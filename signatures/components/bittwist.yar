rule bittwist
{
    meta:
        component = "bittwist"
        title = "Bit-Twist"
        supplier = "bittwist"
        purl = "pkg:generic/bittwist"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "bittwist"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([2-4]\\.[0-9]{1,2})\\n?\\x00"
        hit1 = "\\0%s is not a valid pcap based trace file\\0value for rate must be between %d to %d\\0"
        hit2 = "\\0%s is not a valid pcap based trace file\\0value for rate must be between %d to %d\\02.0\\0"
        hit2_version = "2.0"
        miss1 = "\\0%s is not a valid pcap based trace file\\0"
        miss2 = "%s is not a valid pcap based trace file "
    strings:
        $c1 = /\x00%s is not a valid pcap based trace file\n?\x00/
        $c2 = /\x00value for rate must be between %d to %d\n?\x00/
        $c3 = /\x00value for sleep must be between 1 to %d\n?\x00/
    condition:
        2 of them
}
