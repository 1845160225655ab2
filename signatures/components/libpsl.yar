rule libpsl
{
    meta:
        component = "libpsl"
        title = "libpsl"
        supplier = "libpsl"
        purl = "pkg:generic/libpsl"
        licence = "MIT"
        homepage = "https://github.com/rockdaboot/libpsl"
        type = "library"
        source = "libpsl"
        version = "\\x00([01]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        hit1 = "\\00.21.2 (+libidn2/"
        hit1_version = "0.21.2"
        hit2 = "\\00.21.0 (+libidn2/"
        hit2_version = "0.21.0"
        miss1 = "psl 0.21.2 (+libidn2/2.3.3)"
    strings:
        $v = /\x00[01]\.[0-9]{1,2}\.[0-9]{1,2} \((\+libicu\/|\+libidn2?\/|no IDNA support)/
    condition:
        $v
}
