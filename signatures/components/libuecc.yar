rule libuecc
{
    meta:
        component = "libuecc"
        title = "libuecc"
        supplier = "libuecc"
        purl = "pkg:generic/libuecc"
        licence = "BSD-2-Clause"
        homepage = "https://github.com/NeoRaider/libuecc"
        type = "library"
        source = "libuecc"
        hit1 = "\\0ecc_25519_store_xy_ed25519\\0ecc_25519_load_xy_ed25519\\0ecc_25519_store_xy_legacy\\0"
        miss1 = "\\0ecc_25519_store_xy_ed25519\\0ecc_25519_load_xy_ed25519\\0"
    strings:
        $s1 = /\x00ecc_25519_store_xy_ed25519\x00/
        $s2 = /\x00ecc_25519_load_xy_ed25519\x00/
        $s3 = /\x00ecc_25519_store_xy_legacy\x00/
        $s4 = /\x00ecc_25519_load_xy_legacy\x00/
        $s5 = /\x00ecc_25519_work_identity\x00/
    condition:
        3 of ($s*)
}
