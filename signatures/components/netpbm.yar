rule netpbm
{
    meta:
        component = "netpbm"
        title = "Netpbm"
        supplier = "netpbm"
        purl = "pkg:generic/netpbm"
        homepage = "https://netpbm.sourceforge.net/"
        type = "library"
        source = "netpbm-free"
        version_n = "Netpbm ([0-9.]+[0-9])"
        hit1 = "\\0Netpbm 11.1.0\\0"
        hit1_version = "11.1.0"
        miss1 = "Netpbm 11.1.0"
    strings:
        $n = /\x00Netpbm [0-9]{1,2}\.[0-9]{1,3}\.[0-9]{1,2}\x00/
        $u = /Using libnetpbm from Netpbm Version: %s/
    condition:
        any of them
}
