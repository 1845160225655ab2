rule quagga
{
    meta:
        component = "quagga"
        title = "Quagga"
        supplier = "quagga"
        cpe = "quagga:quagga"
        purl = "pkg:generic/quagga"
        homepage = "https://www.nongnu.org/quagga/"
        type = "application"
        source = "quagga"
        version = "Quagga (?:\\(version )?([01]\\.[0-9]{1,2}(?:\\.[0-9]{1,2}){0,2})"
        version_v = "version ([0-9.]+[0-9])"
        hit1 = "Hello, this is Quagga (version 0.99.22.4)."
        hit1_version = "0.99.22.4"
        hit2 = "\\0Quagga 0.98.6\\0"
        hit2_version = "0.98.6"
        miss1 = "Quagga 0.99 release"
    strings:
        $v = /Hello, this is [Qq]uagga \(version [01]\.[0-9]{1,2}(\.[0-9]{1,2}){0,2}/
        $b = /\x00Quagga [01]\.[0-9]{1,2}(\.[0-9]{1,2}){0,2}[^\x00\n]{0,12}\x00/
        $n = /Hello, this is (Q|q)uagga \(version %s/
    condition:
        any of them
}
