rule gpgme
{
    meta:
        component = "gpgme"
        title = "GPGME"
        supplier = "gnupg"
        cpe = "gnu:gpgme"
        purl = "pkg:generic/gpgme"
        licence = "LGPL-2.1-or-later"
        homepage = "https://gnupg.org/software/gpgme/"
        type = "library"
        source = "gpgme1.0"
        version = "GPGME ([0-9.]+)"
        hit1 = "This is GPGME 1.18.0 - The GnuPG Made Easy library"
        hit1_version = "1.18.0"
        hit2 = "This is GPGME 1.14.0-unknown - The GnuPG Made Easy library"
        hit2_version = "1.14.0"
        miss1 = "GPGME 1.18.0"
    strings:
        $v = /This is GPGME [0-2]\.[0-9]{1,2}\.[0-9]{1,2}[a-z0-9-]{0,16} - The GnuPG Made Easy library/
    condition:
        any of them
}
