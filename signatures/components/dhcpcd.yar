rule dhcpcd
{
    meta:
        component = "dhcpcd"
        title = "dhcpcd"
        supplier = "dhcpcd"
        cpe = "dhcpcd_project:dhcpcd"
        purl = "pkg:generic/dhcpcd"
        licence = "BSD-2-Clause"
        homepage = "https://roy.marples.name/projects/dhcpcd/"
        type = "application"
        source = "dhcpcd dhcpcd5"
        version = "dhcpcd[- ]([0-9]{1,2}\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        version_w = "version ([0-9.]+[0-9])"
        confidence_d = 20
        hit1 = "\\0dhcpcd-9.4.1 starting\\0"
        hit1_version = "9.4.1"
        hit2 = "\\0version 5.5.6 starting\\0 /etc/dhcpcd.conf"
        hit2_version = "5.5.6"
        miss1 = "dhcpcd-9.4.1"
        miss2 = "/etc/dhcpcd.conf"
    strings:
        $v = /\x00dhcpcd[- ][0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,2})?( starting)?\n?(%s\n)?\x00/
        $w = /\x00version [2-6]\.[0-9]{1,2}\.[0-9]{1,2} starting\x00/
        $d = /dhcpcd\.conf|\/dhcpcd-%s/
        $c = /\x00dhcpcd [2-9]\.[0-9]{1,2}\.[0-9]{1,2}\nCopyright/
    condition:
        $v or $c or ($w and $d)
}
