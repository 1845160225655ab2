rule netsed
{
    meta:
        component = "netsed"
        title = "netsed"
        supplier = "netsed"
        purl = "pkg:generic/netsed"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "netsed"
        version_v = "netsed ([0-2](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0netsed 1.2 by Julien VdG <julien@silicone.homelinu"
        hit1_version = "1.2"
        hit2 = "\\0[*] Forwarding untouched packet of size %d.\\0netsed: unable to malloc() connection tracker struct\\0"
        miss1 = "netsed 1.2"
        miss2 = "\\0[*] Forwarding untouched packet of size %d.\\0"
        miss3 = "[*] Forwarding untouched packet of size %d. "
    strings:
        $v = /\x00netsed [0-2](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12} by Julien VdG <julien@silicone\.homelinu/
        $c1 = /\x00\[\*\] Forwarding untouched packet of size %d\.\n?\x00/
        $c2 = /\x00netsed: unable to malloc\(\) connection tracker struct\n?\x00/
    condition:
        $v or ($c1 and $c2)
}
