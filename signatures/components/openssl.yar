rule openssl
{
    meta:
        component = "openssl"
        title = "OpenSSL"
        supplier = "openssl"
        cpe = "openssl:openssl"
        purl = "pkg:generic/openssl"
        homepage = "https://www.openssl.org/"
        type = "library"
        source = "openssl openssl1.0"
        version = "OpenSSL ([0-9]+\\.[0-9]+\\.[0-9]+[a-z]{0,2}(?:-(?:alpha|beta|pre|rc)[0-9]+)?)"
        confidence_dir = 40
        confidence_ssl = 40
        hit1 = "\\0OpenSSL 3.0.11 19 Sep 2023\\0built on: Mon Oct 23 17:52:22 2023 UTC\\0platform: debian-amd64\\0OPENSSLDIR: \"/usr/lib/ssl\"\\0"
        hit1_version = "3.0.11"
        hit2 = "\\0SHA1 part of OpenSSL 0.9.8e 23 Feb 2007\\0"
        hit2_version = "0.9.8e"
        hit3 = "../ssl/ssl_lib.c\\0OpenSSL 1.1.1w  11 Sep 2023\\0"
        hit3_version = "1.1.1w"
        hit4 = "OpenSSL 1.0.2k-fips  26 Jan 2017\\0OPENSSLDIR: \"/etc/ssl\"\\0"
        hit4_version = "1.0.2k"
        miss1 = "\\0OpenSSL 3.0.11 19 Sep 2023\\0SSL_CTX_new\\0libssl.so.3\\0"
        miss2 = "OpenSSL 1.1.1 (compatible; BoringSSL)\\0OPENSSLDIR: n/a\\0"
    strings:
        $version = /OpenSSL [0-9]\.[0-9]{1,2}\.[0-9]{1,2}[a-z]{0,2}(-(fips|dev|beta|alpha|pre|rc)[a-z0-9.-]{0,12})?\+?[a-z]{0,8} {1,2}[0-9]{1,2} [A-Z][a-z]{2} [0-9]{4}/
        $dir = "OPENSSLDIR: \""
        $ssl = "ssl/ssl_lib.c\x00"
        $part = /[A-Za-z0-9+ .\/-]{2,32} part of OpenSSL [01]\.[0-9]{1,2}\.[0-9]{1,2}[a-z]{0,2}/
    condition:
        ($version and ($dir or $ssl)) or $part
}
