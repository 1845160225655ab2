rule libsrtp
{
    meta:
        component = "libsrtp"
        title = "libSRTP"
        supplier = "cisco"
        cpe = "cisco:libsrtp"
        purl = "pkg:generic/libsrtp"
        licence = "BSD-3-Clause"
        homepage = "https://github.com/cisco/libsrtp"
        type = "library"
        source = "libsrtp2"
        version = "libsrtp2? ([0-9.]+)"
        hit1 = "\\0libsrtp 1.5.4\\0"
        hit1_version = "1.5.4"
        hit2 = "\\0libsrtp2 2.5.0\\0"
        hit2_version = "2.5.0"
        hit3 = "\\0libsrtp2 2.3.0\\0"
        hit3_version = "2.3.0"
        miss1 = "libsrtp2 2.5.0 is linked"
    strings:
        $v = /\x00libsrtp2? [1-3]\.[0-9]{1,2}\.[0-9]{1,2}(-pre)?\x00/
    condition:
        any of them
}
