rule dns2tcp
{
    meta:
        component = "dns2tcp"
        title = "dns2tcp"
        supplier = "dns2tcp"
        purl = "pkg:generic/dns2tcp"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "dns2tcp"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0Create socket for dns : '%s' \\0No DNS given, using %s (first entry found in resolv.conf)\\0"
        hit2 = "\\0Create socket for dns : '%s' \\0No DNS given, using %s (first entry found in resolv.conf)\\00.5.2\\0"
        hit2_version = "0.5.2"
        miss1 = "\\0Create socket for dns : '%s' \\0"
        miss2 = "Create socket for dns : '%s'  "
    strings:
        $c1 = /\x00Create socket for dns : '%s' \n?\x00/
        $c2 = /\x00No DNS given, using %s \(first entry found in resolv\.conf\)\n?\x00/
        $c3 = /\x00Receive query : %s dns_id = 0x%x for domain %s\n?\x00/
        $c4 = /\x00Sending \[%d\] len = %d dns id = 0x%x %s\n?\x00/
    condition:
        2 of them
}
