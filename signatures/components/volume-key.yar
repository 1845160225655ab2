rule volume_key
{
    meta:
        component = "volume-key"
        title = "volume_key"
        supplier = "volume-key"
        purl = "pkg:generic/volume-key"
        licence = "GPL-2.0-only"
        type = "library"
        source = "volume-key"
        version_v = "volume_key ([0-1](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0volume_key 0.3.12\\0"
        hit1_version = "0.3.12"
        hit2 = "\\0x-redhat.com:volume_key issuer/SN:%s %s\\0"
        hit3 = "\\0Volume `%s' has unsupported format\\0Key size mismatch (packet %zu, volume %zu)\\0"
        miss1 = "volume_key 0.3.12 was seen"
        miss2 = "x-redhat.com:volume_key issuer/SN:%s %s "
        miss3 = "\\0Volume `%s' has unsupported format\\0"
        miss4 = "Volume `%s' has unsupported format "
    strings:
        $v = /\x00volume_key [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00x-redhat\.com:volume_key issuer\/SN:%s %s\n?\x00/
        $c1 = /\x00Volume `%s' has unsupported format\n?\x00/
        $c2 = /\x00Key size mismatch \(packet %zu, volume %zu\)\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and (any of ($v, $a*) or ($c1 and $c2))
}
