rule libdvbcsa
{
    meta:
        component = "libdvbcsa"
        title = "libdvbcsa"
        supplier = "videolan"
        purl = "pkg:generic/libdvbcsa"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.videolan.org/developers/libdvbcsa.html"
        type = "library"
        source = "libdvbcsa"
        hit1 = "\\0dvbcsa_bs_block_transpose_in\\0dvbcsa_key_schedule_block\\0dvbcsa_block_decrypt\\0"
        miss1 = "\\0dvbcsa_bs_block_transpose_in\\0dvbcsa_key_schedule_block\\0"
    strings:
        $s1 = /\x00dvbcsa_bs_block_transpose_in\x00/
        $s2 = /\x00dvbcsa_key_schedule_block\x00/
        $s3 = /\x00dvbcsa_block_decrypt\x00/
    condition:
        all of ($s*)
}
