rule dibbler
{
    meta:
        component = "dibbler"
        title = "Dibbler"
        supplier = "dibbler"
        purl = "pkg:generic/dibbler"
        homepage = "https://klub.com.pl/dhcpv6/"
        type = "application"
        source = "dibbler"
        version_v = "version ([0-9.]+[0-9](?:RC[0-9])?)"
        hit1 = "| Dibbler - a portable DHCPv6, version 1.0.1"
        hit1_version = "1.0.1"
        miss1 = "Dibbler 1.0.1"
    strings:
        $v = /\x00?\| Dibbler - a portable DHCPv6, version [0-2]\.[0-9]{1,2}\.[0-9]{1,2}[A-Z0-9a-z-]{0,8}/
    condition:
        any of them
}
