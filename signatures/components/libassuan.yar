rule libassuan
{
    meta:
        component = "libassuan"
        title = "Libassuan"
        supplier = "gnupg"
        purl = "pkg:generic/libassuan"
        licence = "LGPL-2.1-or-later"
        homepage = "https://gnupg.org/software/libassuan/"
        type = "library"
        source = "libassuan"
        version = "Libassuan ([0-9.]+)"
        hit1 = "This is Libassuan 2.5.5 - The GnuPG IPC Library"
        hit1_version = "2.5.5"
        hit2 = "This is Libassuan 2.5.3 - The GnuPG IPC Library"
        hit2_version = "2.5.3"
        miss1 = "Libassuan 2.5.5"
    strings:
        $v = /This is Libassuan [1-3]\.[0-9]{1,2}\.[0-9]{1,2}[a-z0-9-]{0,16} - The GnuPG IPC Library/
    condition:
        any of them
}
