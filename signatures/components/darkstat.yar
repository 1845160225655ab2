rule darkstat
{
    meta:
        component = "darkstat"
        title = "darkstat"
        supplier = "emikulic"
        purl = "pkg:generic/darkstat"
        type = "application"
        source = "darkstat"
        version_v1 = "darkstat/([0-4](?:\\.[0-9]{1,4}){1,3})"
        version_v2 = "darkstat ([0-4](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0darkstat/3.0.719\\0"
        hit1_version = "3.0.719"
        hit2 = "\\0darkstat 3.0.719 (using %s)\\0"
        hit2_version = "3.0.719"
        hit3 = "\\0ipv6: bad version (%02x, expecting %02x)\\0no --chroot dir specified, darkstat will not chroot()\\0"
        miss1 = "darkstat/3.0.719 was seen"
        miss2 = "darkstat 3.0.719 (using %s) was seen"
        miss3 = "\\0ipv6: bad version (%02x, expecting %02x)\\0"
        miss4 = "ipv6: bad version (%02x, expecting %02x) "
    strings:
        $v1 = /\x00darkstat\/[0-4](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $v2 = /\x00darkstat [0-4](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12} \(using %s\)\n?\x00/
        $c1 = /\x00ipv6: bad version \(%02x, expecting %02x\)\n?\x00/
        $c2 = /\x00no --chroot dir specified, darkstat will not chroot\(\)\n?\x00/
    condition:
        any of ($v*) or ($c1 and $c2)
}
