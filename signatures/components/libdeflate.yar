rule libdeflate
{
    meta:
        component = "libdeflate"
        title = "libdeflate"
        supplier = "libdeflate"
        purl = "pkg:generic/libdeflate"
        licence = "MIT"
        homepage = "https://github.com/ebiggers/libdeflate"
        type = "library"
        source = "libdeflate"
        hit1 = "\\0Bug in libdeflate_gzip_compress_bound()!\\0"
        hit2 = "\\0Unable to allocate compressor with compression level %d\\0\"%s\" does not end with the %s suffix -- skipping\\0"
        hit3 = "\\0libdeflate_gzip_compress_bound\\0libdeflate_set_memory_allocator\\0libdeflate_deflate_decompress_ex\\0"
        miss1 = "Bug in libdeflate_gzip_compress_bound()! "
        miss2 = "\\0Unable to allocate compressor with compression level %d\\0"
        miss3 = "Unable to allocate compressor with compression level %d \"%s\" does not end with the %s suffix -- skipping "
        miss4 = "\\0libdeflate_gzip_compress_bound\\0libdeflate_set_memory_allocator\\0"
    strings:
        $a1 = /\x00Bug in libdeflate_gzip_compress_bound\(\)!\n?\x00/
        $c1 = /\x00Unable to allocate compressor with compression level %d\n?\x00/
        $c2 = /\x00"%s" does not end with the %s suffix -- skipping\n?\x00/
        $s1 = /\x00libdeflate_gzip_compress_bound\x00/
        $s2 = /\x00libdeflate_set_memory_allocator\x00/
        $s3 = /\x00libdeflate_deflate_decompress_ex\x00/
    condition:
        $a1 or ($c1 and $c2) or all of ($s*)
}
