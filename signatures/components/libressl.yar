rule libressl
{
    meta:
        component = "libressl"
        title = "LibreSSL"
        supplier = "openbsd"
        cpe = "openbsd:libressl"
        purl = "pkg:generic/libressl"
        homepage = "https://www.libressl.org/"
        type = "library"
        source = "libressl"
        version = "LibreSSL ([0-9.]+)"
        hit1 = "\\0LibreSSL 3.7.0\\0OPENSSLDIR: \"/etc/ssl\"\\0"
        hit1_version = "3.7.0"
        miss1 = "\\0LibreSSL 3.7.0\\0SSL_new\\0"
    strings:
        $v = /\x00LibreSSL [2-4]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
        $d = "OPENSSLDIR: \""
    condition:
        $v and $d
}
