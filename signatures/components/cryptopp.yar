rule cryptopp
{
    meta:
        component = "cryptopp"
        title = "Crypto++"
        supplier = "cryptopp"
        purl = "pkg:generic/cryptopp"
        licence = "BSL-1.0"
        homepage = "https://www.cryptopp.com/"
        type = "library"
        source = "libcrypto++"
        path_version = "^libcryptopp\\.so\\.([0-9]+\\.[0-9]+\\.[0-9]+)$"
        hit1 = "\\0CryptoMaterial: this object does not support precomputation\\0"
        miss1 = "CryptoMaterial: this object"
    strings:
        $a = /\x00CryptoMaterial: this object does not support precomputation\x00/
        $b = "Cryptographic algorithms are disabled after a power-up self test failed."
    condition:
        any of them
}
