rule uacme
{
    meta:
        component = "uacme"
        title = "uacme"
        supplier = "uacme"
        purl = "pkg:generic/uacme"
        licence = "GPL-3.0-or-later"
        type = "application"
        source = "uacme"
        version_r1 = "uacme/([0-9.]+)"
        hit1 = "\\0uacme/1.7.4 (https://github.com/ndilieto/uacme)\\0"
        hit1_version = "1.7.4"
        hit2 = "\\0auth_crt: gnutls_x509_crt_set_version: %s\\0removed expired auth for %s\\0"
        miss1 = "\\0auth_crt: gnutls_x509_crt_set_version: %s\\0"
        miss2 = "auth_crt: gnutls_x509_crt_set_version: %s "
    strings:
        $r1 = /\x00uacme\/1\.[0-9](\.[0-9]{1,2})? \(https:\/\/github\.com\/ndilieto\/uacme\)/
        $c1 = /\x00auth_crt: gnutls_x509_crt_set_version: %s\n?\x00/
        $c2 = /\x00removed expired auth for %s\n?\x00/
    condition:
        $r1 or ($c1 and $c2)
}
