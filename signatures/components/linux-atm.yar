rule linux_atm
{
    meta:
        component = "linux-atm"
        title = "Linux-ATM"
        supplier = "linux-atm"
        purl = "pkg:generic/linux-atm"
        type = "application"
        source = "linux-atm"
        version_v1 = "ATM on Linux Version ([0-3](?:\\.[0-9]{1,4}){1,3})"
        version_v2 = "Linux ATM ARP, version ([0-3](?:\\.[0-9]{1,4}){1,3})"
        version_v3 = "g %s \\(dynamic\\), version ([0-3](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0ATM on Linux Version 2.5.1\\0"
        hit1_version = "2.5.1"
        hit2 = "\\0Linux ATM ARP, version 2.5.1\\0"
        hit2_version = "2.5.1"
        hit3 = "\\0Linux ATM signaling %s (dynamic), version 2.5.1 on %d.%d.%d\\0"
        hit3_version = "2.5.1"
        hit4 = "\\0Linux ATM ILMI, version %s\\0got art_qos for itf %d\\0"
        miss1 = "ATM on Linux Version 2.5.1 was seen"
        miss2 = "Linux ATM ARP, version 2.5.1 was seen"
        miss3 = "Linux ATM signaling %s (dynamic), version 2.5.1 on %d.%d.%d was seen"
        miss4 = "\\0Linux ATM ILMI, version %s\\0"
        miss5 = "Linux ATM ILMI, version %s "
    strings:
        $v1 = /\x00ATM on Linux Version [0-3](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $v2 = /\x00Linux ATM ARP, version [0-3](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $v3 = /\x00Linux ATM signaling %s \(dynamic\), version [0-3](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12} on %d\.%d\.%d\n?\x00/
        $c1 = /\x00Linux ATM ILMI, version %s\n?\x00/
        $c2 = /\x00got art_qos for itf %d\n?\x00/
    condition:
        any of ($v*) or ($c1 and $c2)
}
