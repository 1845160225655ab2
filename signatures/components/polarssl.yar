rule polarssl
{
    meta:
        component = "polarssl"
        title = "PolarSSL"
        supplier = "mbedtls"
        cpe = "polarssl:polarssl"
        purl = "pkg:generic/polarssl"
        homepage = "https://www.trustedfirmware.org/projects/mbed-tls/"
        type = "library"
        source = "polarssl"
        version = "PolarSSL ([0-9]+\\.[0-9]+\\.[0-9]+)"
        hit1 = "\\0PolarSSL 1.2.8\\0"
        hit1_version = "1.2.8"
        miss1 = "\\0PolarSSL Test CA0\\0"
        miss2 = "PolarSSL 1.2.8 or later is needed\\n"
    strings:
        $version = /\x00PolarSSL [0-2]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
    condition:
        any of them
}
