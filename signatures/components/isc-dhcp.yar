rule isc_dhcp
{
    meta:
        component = "isc-dhcp"
        title = "ISC DHCP"
        supplier = "isc"
        cpe = "isc:dhcp"
        purl = "pkg:generic/isc-dhcp"
        homepage = "https://www.isc.org/dhcp/"
        type = "application"
        source = "isc-dhcp"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](V?[34]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:-?(?:P|b|a|rc|RC)[0-9]{1,2}|-ESV-R[0-9]+(?:-P[0-9]+)?|b[0-9]+)?)\\x00"
        near_n = 15000
        confidence_n = 80
        version_c = "[^\\t\\n\\r\\x20-\\x7e](V?[34]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:-?(?:P|b|a|rc|RC)[0-9]{1,2}|-ESV-R[0-9]+(?:-P[0-9]+)?|b[0-9]+)?)\\x00"
        near_c = 15000
        confidence_c = 80
        version_o = "-V?([3-5]\\.[0-9.]+[0-9])"
        confidence_m = 60
        hit1 = "isc-dhclient-\\0\\0\\04.4.3-P1\\0 Internet Systems Consortium DHCP Client"
        hit1_version = "4.4.3-P1"
        hit2 = "isc-dhclient-V3.0.4"
        hit2_version = "3.0.4"
        miss1 = "see isc-dhcp 4.4.3"
    strings:
        $n = /isc-dhc(lient|pd|relay)-/
        $c = /Internet (Systems|Software) Consortium DHCP (Client|Server|Relay Agent|relay agent|DHCPv6 Client)/
        $o = /isc-dhc(lient|pd|relay)-V?[3-5]\.[0-9]{1,2}\.[0-9]{1,2}/
        $m = "This version of ISC DHCP is based on the release available"
    condition:
        ($o or $n or $c) and any of them
}
