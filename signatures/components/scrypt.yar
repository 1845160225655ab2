rule scrypt
{
    meta:
        component = "scrypt"
        title = "scrypt"
        supplier = "scrypt"
        purl = "pkg:generic/scrypt"
        homepage = "https://www.tarsnap.com/scrypt.html"
        type = "library"
        source = "scrypt"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Unrecognized scrypt format version\\0"
        hit2 = "\\0Missing argument to %s\\0Invalid option: --passphrase %s\\0"
        hit3 = "\\0Unrecognized scrypt format version\\01.3.1\\0"
        hit3_version = "1.3.1"
        miss1 = "Unrecognized scrypt format version "
        miss2 = "\\0Missing argument to %s\\0"
        miss3 = "Missing argument to %s Invalid option: --passphrase %s "
    strings:
        $a1 = /\x00Unrecognized scrypt format version\n?\x00/
        $a2 = /\x00Input is not valid scrypt-encrypted block\n?\x00/
        $a3 = /\x00Generic scrypt code is broken - please report bug!\n?\x00/
        $c1 = /\x00Missing argument to %s\n?\x00/
        $c2 = /\x00Invalid option: --passphrase %s\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
