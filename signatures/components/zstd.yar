rule zstd
{
    meta:
        component = "zstd"
        title = "Zstandard"
        supplier = "meta"
        cpe = "facebook:zstandard"
        purl = "pkg:generic/zstd"
        licence = "BSD-3-Clause OR GPL-2.0-only"
        homepage = "https://facebook.github.io/zstd/"
        type = "library"
        source = "libzstd"
        version_a = "[^0-9._](1\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_a = 16384
        confidence_b = 50
        hit1 = "\\0Frame requires too much memory for decoding\\0Dictionary is corrupted\\0\\01.5.4\\0"
        hit1_version = "1.5.4"
        miss1 = "\\0ZSTD_decompress\\0Dictionary is corrupted\\0"
    strings:
        $a = "Frame requires too much memory for decoding"
        $b = "Dictionary is corrupted"
    condition:
        all of them
}
