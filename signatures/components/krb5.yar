rule krb5
{
    meta:
        component = "krb5"
        title = "MIT Kerberos 5"
        supplier = "mit"
        cpe = "mit:kerberos_5"
        purl = "pkg:generic/krb5"
        homepage = "https://web.mit.edu/kerberos/"
        type = "library"
        source = "krb5"
        version = "krb5-([0-9]+\\.[0-9]+(?:\\.[0-9]+)?)"
        hit1 = "\\0KRB5_BRAND: krb5-1.20.1-final 1.20.1 20221111\\0"
        hit1_version = "1.20.1"
        miss1 = "\\0krb5-1.20.1\\0"
    strings:
        $v = /KRB5_BRAND: krb5-1\.[0-9]{1,2}[^\x00\n]{0,60}/
    condition:
        any of them
}
