rule a52dec
{
    meta:
        component = "a52dec"
        title = "a52dec"
        supplier = "a52dec"
        purl = "pkg:generic/a52dec"
        licence = "GPL-2.0-or-later"
        homepage = "http://liba52.sourceforge.net/"
        type = "library"
        source = "a52dec"
        path_version = "^liba52-(0(?:\\.[0-9]+){2})\\.so$"
        hit1 = "\\0a52_bitstream_get_bh_2\\0a52_bitstream_set_ptr\\0a52_bitstream_get_bh\\0"
        file1 = "liba52-0.7.4.so"
        file1_version = "0.7.4"
        file2 = "liba52.so"
        miss1 = "\\0a52_bitstream_get_bh_2\\0a52_bitstream_set_ptr\\0"
    strings:
        $s1 = /\x00a52_bitstream_get_bh_2\x00/
        $s2 = /\x00a52_bitstream_set_ptr\x00/
        $s3 = /\x00a52_bitstream_get_bh\x00/
        $s4 = /\x00a52_downmix_coeff\x00/
        $s5 = /\x00a52_bit_allocate\x00/
    condition:
        3 of ($s*)
}
