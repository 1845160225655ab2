rule libksba
{
    meta:
        component = "libksba"
        title = "Libksba"
        supplier = "gnupg"
        cpe = "gnupg:libksba"
        purl = "pkg:generic/libksba"
        homepage = "https://gnupg.org/software/libksba/"
        type = "library"
        source = "libksba"
        version = "Libksba ([0-9.]+)"
        hit1 = "This is Libksba 1.6.3 - An X.509 and CMS Library"
        hit1_version = "1.6.3"
        hit2 = "This is Libksba 1.5.0-unknown - An X.509 and CMS Library"
        hit2_version = "1.5.0"
        miss1 = "Libksba 1.6.3"
    strings:
        $v = /This is Libksba [12]\.[0-9]{1,2}\.[0-9]{1,2}[a-z0-9-]{0,16} - An X\.509 and CMS Library/
        $o = "ksba: ber-decoder: stack overflow!"
    condition:
        any of them
}
