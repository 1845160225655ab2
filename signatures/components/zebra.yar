rule zebra
{
    meta:
        component = "zebra"
        title = "GNU Zebra"
        supplier = "gnuzebra"
        cpe = "gnu:zebra"
        purl = "pkg:generic/zebra"
        homepage = "https://www.gnu.org/software/zebra/"
        type = "application"
        source = "zebra"
        version_v = "version ([0-9.]+[a-z]?)"
        hit1 = "Hello, this is zebra (version 0.94)"
        hit1_version = "0.94"
        miss1 = "Hello, this is Quagga (version 0.99.22)"
    strings:
        $v = /Hello, this is (zebra|Zebra|GNU Zebra) \(version [01]\.[0-9]{2}[a-z]?/
    condition:
        any of them
}
