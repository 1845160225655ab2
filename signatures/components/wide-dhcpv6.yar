rule wide_dhcpv6
{
    meta:
        component = "wide-dhcpv6"
        title = "WIDE-DHCPv6"
        supplier = "wide-dhcpv6"
        purl = "pkg:generic/wide-dhcpv6"
        type = "application"
        source = "wide-dhcpv6"
        hit1 = "usage: dhcp6c [-c configfile] [-dDfi] [-p pid-file] interface"
        miss1 = "dhcp6c [options]"
    strings:
        $c = /usage: dhcp6c \[-c configfile\] \[-dDfi\]/
        $s = /usage: dhcp6s \[-c configfile\]/
        $r = /usage: dhcp6relay \[-dDf/
        $x = "usage: dhcp6ctl"
    condition:
        any of them
}
