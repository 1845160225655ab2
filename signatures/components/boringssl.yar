rule boringssl
{
    meta:
        component = "boringssl"
        title = "BoringSSL"
        supplier = "google"
        cpe = "google:boringssl"
        purl = "pkg:generic/boringssl"
        homepage = "https://boringssl.googlesource.com/boringssl/"
        type = "library"
        source = "android-platform-external-boringssl"
        hit1 = "\\0OpenSSL 1.1.1 (compatible; BoringSSL)\\0"
        hit2 = "\\0BoringSSL\\0external/boringssl/src/crypto/err/err.c\\0"
        miss1 = "built with BoringSSL support"
        miss3 = "\\0OpenSSL\\0BoringSSL\\0GnuTLS\\0"
        miss2 = "OpenSSL 1.1.1w  11 Sep 2023\\0"
    strings:
        $a = /\x00OpenSSL 1\.[01]\.[0-9] \(compatible; BoringSSL\)\x00/
        $b = /\x00BoringSSL\x00/
        $s = "boringssl/"
    condition:
        $a or ($b and $s)
}
