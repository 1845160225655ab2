rule libbloom
{
    meta:
        component = "libbloom"
        title = "libbloom"
        supplier = "libbloom"
        purl = "pkg:generic/libbloom"
        homepage = "https://github.com/jvirkki/libbloom"
        type = "library"
        source = "libbloom"
        hit1 = "\\0bloom_init_size\\0bloom_version\\0bloom_print\\0"
        miss1 = "\\0bloom_init_size\\0bloom_version\\0"
    strings:
        $s1 = /\x00bloom_init_size\x00/
        $s2 = /\x00bloom_version\x00/
        $s3 = /\x00bloom_print\x00/
    condition:
        all of ($s*)
}
