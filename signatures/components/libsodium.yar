rule libsodium
{
    meta:
        component = "libsodium"
        title = "libsodium"
        supplier = "libsodium"
        purl = "pkg:generic/libsodium"
        licence = "ISC"
        homepage = "https://libsodium.org/"
        type = "library"
        source = "libsodium"
        version_a = "[^0-9._]([01]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_a = 524288
        confidence_b = 40
        confidence_c = 40
        hit1 = "\\0sodium_library_version_major\\0crypto_shorthash_primitive\\0crypto_core_hsalsa20_constbytes\\0\\01.0.18\\0"
        hit1_version = "1.0.18"
        miss1 = "\\0sodium_init\\0sodium_library_version_major\\0\\01.0.18\\0"
    strings:
        $a = "sodium_library_version_major"
        $b = "crypto_shorthash_primitive"
        $c = "crypto_core_hsalsa20_constbytes"
    condition:
        all of them
}
