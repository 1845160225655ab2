rule x264
{
    meta:
        component = "x264"
        title = "x264"
        supplier = "videolan"
        purl = "pkg:generic/x264"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.videolan.org/developers/x264.html"
        type = "library"
        source = "x264"
        hit1 = "x264 [%s]: \\0x264 - core %d%s - H.264/MPEG-4 AVC codec - Copy%s 2003-2022"
        miss1 = "x264 - core 164 r3095 baee400 - H.264/MPEG-4 AVC codec"
    strings:
        $a = /x264 - core %d%s - H\.264\/MPEG-4 AVC codec - Copy%s 2003-20[0-9]{2}/
        $c = /x264 \[%s\]: /
    condition:
        $a or $c
}
