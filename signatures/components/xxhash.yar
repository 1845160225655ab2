rule xxhash
{
    meta:
        component = "xxhash"
        title = "xxHash"
        supplier = "xxhash"
        purl = "pkg:generic/xxhash"
        licence = "BSD-2-Clause"
        type = "library"
        source = "xxhash"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(0\\.[5-9]\\.[0-9]{1,2})\\n?\\x00"
        path_version = "^libxxhash\\.so\\.(0\\.[0-9]+\\.[0-9]+)$"
        hit1 = "\\0%s: no properly formatted xxHash checksum lines found\\0"
        hit2 = "\\0%s: no properly formatted xxHash checksum lines found\\00.8.1\\0"
        hit2_version = "0.8.1"
        hit3 = "\\0XXH32_canonicalFromHash\\0XXH64_copyState\\0"
        file1 = "libxxhash.so.0.8.1"
        file1_version = "0.8.1"
        file2 = "libxxhash.so.0"
        miss1 = "%s: no properly formatted xxHash checksum lines found "
        miss2 = "\\0XXH32_canonicalFromHash\\0"
        miss4 = "\\0XXH32_canonicalFromHash\\0XXH64_copyState\\0ZSTD_decompress\\0"
        miss3 = "XXH32_canonicalFromHash "
    strings:
        $a1 = /\x00%s: no properly formatted xxHash checksum lines found\n?\x00/
        $a2 = /\x00Print or verify checksums using fast non-cryptographic algorithm xxHash \n?\x00/
        $k1 = /\x00XXH32_canonicalFromHash\x00/
        $k2 = /\x00XXH64_copyState\x00/
        // zstd's own copy
        $z = /\x00ZSTD_[A-Za-z]{2,30}\x00/
    condition:
        any of ($a*) or ($k1 and $k2 and not $z)
}
