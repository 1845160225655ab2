rule ucl
{
    meta:
        component = "ucl"
        title = "ucl"
        supplier = "ucl"
        purl = "pkg:generic/ucl"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.oberhumer.com/opensource/ucl/"
        type = "library"
        source = "ucl"
        hit1 = "\\0ucl_nrv2b_test_overlap_8\\0ucl_nrv2b_decompress_8\\0ucl_nrv2d_decompress_8\\0"
        miss1 = "\\0ucl_nrv2b_test_overlap_8\\0ucl_nrv2b_decompress_8\\0"
    strings:
        $s1 = /\x00ucl_nrv2b_test_overlap_8\x00/
        $s2 = /\x00ucl_nrv2b_decompress_8\x00/
        $s3 = /\x00ucl_nrv2d_decompress_8\x00/
        $s4 = /\x00ucl_nrv2e_decompress_8\x00/
        $s5 = /\x00ucl_nrv2b_99_compress\x00/
    condition:
        3 of ($s*)
}
