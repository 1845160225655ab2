rule libavif
{
    meta:
        component = "libavif"
        title = "libavif"
        supplier = "libavif"
        purl = "pkg:generic/libavif"
        homepage = "https://github.com/AOMediaCodec/libavif"
        type = "library"
        source = "libavif"
        hit1 = "\\0Decoding of alpha plane failed\\0SMPTE EG 432-1 (DCI P3)\\0"
        miss1 = "\\0Decoding of alpha plane failed\\0"
        miss2 = "Decoding of alpha plane failed SMPTE EG 432-1 (DCI P3) "
    strings:
        $c1 = /\x00Decoding of alpha plane failed\n?\x00/
        $c2 = /\x00SMPTE EG 432-1 \(DCI P3\)\n?\x00/
        $c3 = /\x00No YUV format selected\n?\x00/
        $c4 = /\x00BMFF parsing failed\n?\x00/
        $c5 = /\x00AVIF to be written:%s\n?\x00/
        $c6 = /\x00Error reading PNG: %s\n?\x00/
        $c7 = /\x00        avifdec --info    input\.avif\n?\x00/
        $c8 = /\x00Error writing PNG: %s\n?\x00/
    condition:
        2 of ($c*)
}
