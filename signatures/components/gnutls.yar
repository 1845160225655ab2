rule gnutls
{
    meta:
        component = "gnutls"
        title = "GnuTLS"
        supplier = "fsf"
        cpe = "gnu:gnutls"
        purl = "pkg:generic/gnutls"
        homepage = "https://www.gnutls.org/"
        type = "library"
        source = "gnutls28 gnutls26"
        version = "GnuTLS ([0-9.]+)"
        hit1 = "\\0Enabled GnuTLS 3.7.9 logging...\\n\\0"
        hit1_version = "3.7.9"
        miss1 = "\\0GnuTLS 3.7.9\\0"
    strings:
        $v = /Enabled GnuTLS [2-4]\.[0-9]{1,2}\.[0-9]{1,2} logging/
    condition:
        any of them
}
