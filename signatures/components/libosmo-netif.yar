rule libosmo_netif
{
    meta:
        component = "libosmo-netif"
        title = "libosmo-netif"
        supplier = "osmocom"
        purl = "pkg:generic/libosmo-netif"
        homepage = "http://git.osmocom.org/libosmo-netif/"
        type = "library"
        source = "libosmo-netif"
        hit1 = "\\0Unknown OSMUX ft value %d\\0received %d bytes from tx\\0"
        miss1 = "\\0Unknown OSMUX ft value %d\\0"
        miss2 = "Unknown OSMUX ft value %d received %d bytes from tx "
    strings:
        $c1 = /\x00Unknown OSMUX ft value %d\n?\x00/
        $c2 = /\x00received %d bytes from tx\n?\x00/
        $c3 = /\x00rs232: tcgetattr says: %s\n?\x00/
        $c4 = /\x00rs232: tcsetattr says: %s\n?\x00/
    condition:
        2 of ($c*)
}
