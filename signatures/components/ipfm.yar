rule ipfm
{
    meta:
        component = "ipfm"
        title = "IP Flow Meter"
        supplier = "ipfm"
        purl = "pkg:generic/ipfm"
        type = "application"
        source = "ipfm"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0ipfm version %s\\0"
        hit2 = "\\0ipfm version %s\\00.11.5\\0"
        hit2_version = "0.11.5"
        miss1 = "ipfm version %s "
    strings:
        $a1 = /\x00ipfm version %s\n?\x00/
        $a2 = /\x00\[ipfm\] Unable to open pcap descriptor on device %s\n?\x00/
        $a3 = /\x00# IPFMv%s %s \(%s\) -- dump every %ldd%02ld:%02ld:%02ld -- listening on %s\n?\x00/
    condition:
        any of them
}
