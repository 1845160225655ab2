rule stunnel
{
    meta:
        component = "stunnel"
        title = "stunnel"
        supplier = "stunnel"
        cpe = "stunnel:stunnel"
        purl = "pkg:generic/stunnel"
        homepage = "https://www.stunnel.org/"
        type = "application"
        source = "stunnel4 stunnel"
        version = "stunnel ([345]\\.[0-9]{1,2})"
        hit1 = "\\0stunnel 5.68 on arm-unknown-linux-gnueabihf platform\\0"
        hit1_version = "5.68"
        miss1 = "stunnel 5.68 on Debian"
    strings:
        $v = /\x00stunnel [345]\.[0-9]{1,2}[a-z]?[0-9]? on [^\x00\n]{3,60}\x00/
        $w = /\x00stunnel [3-5]\.[0-9]{1,2}[a-z]?[0-9]? on [^\x00\n]{3,60} with OpenSSL/
    condition:
        any of them
}
