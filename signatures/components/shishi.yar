rule shishi
{
    meta:
        component = "shishi"
        title = "GNU Shishi"
        supplier = "fsf"
        purl = "pkg:generic/shishi"
        licence = "GPL-3.0-or-later"
        type = "application"
        source = "shishi"
        version_v = "GNU Shishi ([0-2](?:\\.[0-9]{1,4}){1,3})"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0GNU Shishi 1.0.3\\0"
        hit1_version = "1.0.3"
        hit2 = "\\0shishi_key_from_value (%d):\\n%s\\0shishi_tkt_build failed (%d): %s\\0"
        hit3 = "\\0shishi_key_from_value (%d):\\n%s\\0shishi_tkt_build failed (%d): %s\\01.0.3\\0"
        hit3_version = "1.0.3"
        miss1 = "GNU Shishi 1.0.3 was seen"
        miss2 = "\\0shishi_key_from_value (%d):\\n%s\\0"
        miss3 = "shishi_key_from_value (%d):\\n%s "
    strings:
        $v = /\x00GNU Shishi [0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $c1 = /\x00shishi_key_from_value \(%d\):\n%s\n?\x00/
        $c2 = /\x00shishi_tkt_build failed \(%d\): %s\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and ($v or ($c1 and $c2))
}
