rule yubikey_personalization
{
    meta:
        component = "yubikey-personalization"
        title = "yubikey-personalization"
        supplier = "yubico"
        purl = "pkg:generic/yubikey-personalization"
        licence = "BSD-2-Clause"
        homepage = "https://developers.yubico.com/yubikey-personalization/"
        type = "library"
        source = "yubikey-personalization"
        path_version = "^libykpers-1\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0invalid configuration number (this is a programming error)\\0expected only one YubiKey but several present\\0"
        file1 = "libykpers-1.so.1.20.0"
        file1_version = "1.20.0"
        file2 = "libykpers-1.so.1"
        miss1 = "\\0invalid configuration number (this is a programming error)\\0"
        miss2 = "invalid configuration number (this is a programming error) expected only one YubiKey but several present "
    strings:
        $c1 = /\x00invalid configuration number \(this is a programming error\)\n?\x00/
        $c2 = /\x00expected only one YubiKey but several present\n?\x00/
        $c3 = /\x00option not available for this Yubikey version\n?\x00/
        $c4 = /\x00too old yubikey for this operation\n?\x00/
        $c5 = /\x00Invalid value %s for oath-imf=\.\n?\x00/
        $c6 = /\x00Invalid access code string: %s\n?\x00/
        $c7 = /\x00Odd number of characters in hex-encoded challenge\n?\x00/
        $c8 = /\x00Hex-encoded challenge too long \(max %lu chars\)\n?\x00/
    condition:
        2 of ($c*)
}
