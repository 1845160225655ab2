rule libnetconf2
{
    meta:
        component = "libnetconf2"
        title = "libnetconf2"
        supplier = "libnetconf2"
        purl = "pkg:generic/libnetconf2"
        licence = "BSD-3-Clause"
        homepage = "https://github.com/CESNET/libnetconf2"
        type = "library"
        source = "libnetconf2"
        hit1 = "Peer does not support a compatible NETCONF version."
        miss1 = "\\0libnetconf2.so.2\\0nc_init\\0"
    strings:
        $a = "Peer does not support a compatible NETCONF version."
    condition:
        any of them
}
