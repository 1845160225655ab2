rule mbedtls
{
    meta:
        component = "mbedtls"
        title = "Mbed TLS"
        supplier = "mbedtls"
        cpe = "arm:mbed_tls"
        purl = "pkg:generic/mbedtls"
        homepage = "https://www.trustedfirmware.org/projects/mbed-tls/"
        type = "library"
        source = "mbedtls"
        version = "TLS ([0-9]+\\.[0-9]+\\.[0-9]+)"
        hit1 = "\\02.28.3\\0mbed TLS 2.28.3\\0"
        hit1_version = "2.28.3"
        hit2 = "\\0Mbed TLS 3.6.0\\0"
        hit2_version = "3.6.0"
        hit3 = "\\0mbed TLS 1.3.10\\0"
        hit3_version = "1.3.10"
        miss1 = "curl was built with mbed TLS 2.28.3 support\\0"
        miss2 = "\\0mbedTLS/2.28.3\\0"
    strings:
        $version = /\x00[Mm]bed TLS [1-9]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
    condition:
        any of them
}
