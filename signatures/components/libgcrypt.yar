rule libgcrypt
{
    meta:
        component = "libgcrypt"
        title = "Libgcrypt"
        supplier = "gnupg"
        cpe = "gnupg:libgcrypt"
        purl = "pkg:generic/libgcrypt"
        homepage = "https://gnupg.org/software/libgcrypt/"
        type = "library"
        source = "libgcrypt20 libgcrypt11"
        version = "Libgcrypt ([0-9.]+)"
        hit1 = "\\n\\nThis is Libgcrypt 1.10.1 - The GNU Crypto Library\\n"
        hit1_version = "1.10.1"
        miss1 = "Libgcrypt 1.10.1\\0"
    strings:
        $v = /This is Libgcrypt [12]\.[0-9]{1,2}\.[0-9]{1,2}[^\x00\n]{0,20} - The GNU Crypto Library/
    condition:
        any of them
}
