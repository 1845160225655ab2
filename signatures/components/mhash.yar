rule mhash
{
    meta:
        component = "mhash"
        title = "mhash"
        supplier = "mhash"
        purl = "pkg:generic/mhash"
        homepage = "http://mhash.sourceforge.net/"
        type = "library"
        source = "mhash"
        hit1 = "\\0_mhash_gen_key_pkdes\\0_mhash_get_hash_func\\0_mhash_gen_key_asis\\0"
        miss1 = "\\0_mhash_gen_key_pkdes\\0_mhash_get_hash_func\\0"
    strings:
        $s1 = /\x00_mhash_gen_key_pkdes\x00/
        $s2 = /\x00_mhash_get_hash_func\x00/
        $s3 = /\x00_mhash_gen_key_asis\x00/
    condition:
        all of ($s*)
}
