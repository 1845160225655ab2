rule miredo
{
    meta:
        component = "miredo"
        title = "miredo"
        supplier = "miredo"
        purl = "pkg:generic/miredo"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "miredo"
        version_v = "miredo v([0-2](?:\\.[0-9]{1,4}){1,3})"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0miredo v1.2.6\\0"
        hit1_version = "1.2.6"
        hit2 = "\\0Miredo: Teredo IPv6 tunneling software %s (%s)\\n built %s on %s (%s)\\0"
        hit3 = "\\0Miredo: Teredo IPv6 tunneling software %s (%s)\\n built %s on %s (%s)\\01.2.6\\0"
        hit3_version = "1.2.6"
        hit4 = "\\0Miredo setup failure: %s\\0Invalid relay type \\x22%s\\x22 at line %u\\0"
        miss1 = "miredo v1.2.6 was seen"
        miss2 = "Miredo: Teredo IPv6 tunneling software %s (%s)\\n built %s on %s (%s) "
        miss3 = "\\0Miredo setup failure: %s\\0"
        miss4 = "Miredo setup failure: %s "
    strings:
        $v = /\x00miredo v[0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00Miredo: Teredo IPv6 tunneling software %s \(%s\)\n built %s on %s \(%s\)\n?\x00/
        $c1 = /\x00Miredo setup failure: %s\n?\x00/
        $c2 = /\x00Invalid relay type "%s" at line %u\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and (any of ($v, $a*) or ($c1 and $c2))
}
