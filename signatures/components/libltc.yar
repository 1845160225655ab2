rule libltc
{
    meta:
        component = "libltc"
        title = "libltc"
        supplier = "libltc"
        purl = "pkg:generic/libltc"
        licence = "LGPL-3.0-or-later"
        homepage = "https://github.com/x42/libltc"
        type = "library"
        source = "libltc"
        hit1 = "\\0ltc_frame_set_parity\\0ltc_frame_alignment\\0ltc_frame_decrement\\0"
        miss1 = "\\0ltc_frame_set_parity\\0ltc_frame_alignment\\0"
    strings:
        $s1 = /\x00ltc_frame_set_parity\x00/
        $s2 = /\x00ltc_frame_alignment\x00/
        $s3 = /\x00ltc_frame_decrement\x00/
        $s4 = /\x00ltc_frame_increment\x00/
        $s5 = /\x00ltc_decoder_create\x00/
    condition:
        3 of ($s*)
}
