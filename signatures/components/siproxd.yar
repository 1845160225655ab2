rule siproxd
{
    meta:
        component = "siproxd"
        title = "siproxd"
        supplier = "siproxd"
        purl = "pkg:generic/siproxd"
        homepage = "https://siproxd.sourceforge.net/"
        type = "application"
        source = "siproxd"
        version = "siproxd-([0-9.]+)"
        hit1 = "\\0siproxd-0.8.1-2014 mips-linux starting up\\0"
        hit1_version = "0.8.1"
        miss1 = "siproxd 1.2.3\\n"
    strings:
        $v = /siproxd-0\.[0-9]{1,2}\.[0-9]{1,2}[^\x00]{0,90} starting up/
    condition:
        any of them
}
