rule libyubikey
{
    meta:
        component = "libyubikey"
        title = "libyubikey"
        supplier = "yubico"
        purl = "pkg:generic/libyubikey"
        licence = "BSD-2-Clause"
        homepage = "https://developers.yubico.com/yubico-c/"
        type = "library"
        source = "libyubikey"
        hit1 = "\\0yubikey_aes_decrypt\\0yubikey_aes_encrypt\\0yubikey_generate\\0"
        miss1 = "\\0yubikey_aes_decrypt\\0yubikey_aes_encrypt\\0"
    strings:
        $s1 = /\x00yubikey_aes_decrypt\x00/
        $s2 = /\x00yubikey_aes_encrypt\x00/
        $s3 = /\x00yubikey_generate\x00/
    condition:
        all of ($s*)
}
