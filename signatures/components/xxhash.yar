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
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0%s: no properly formatted xxHash checksum lines found\\0"
        hit2 = "\\0%s: no properly formatted xxHash checksum lines found\\00.8.1\\0"
        hit2_version = "0.8.1"
        miss1 = "%s: no properly formatted xxHash checksum lines found "
    strings:
        $a1 = /\x00%s: no properly formatted xxHash checksum lines found\n?\x00/
        $a2 = /\x00Print or verify checksums using fast non-cryptographic algorithm xxHash \n?\x00/
    condition:
        any of them
}
