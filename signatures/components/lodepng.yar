rule lodepng
{
    meta:
        component = "lodepng"
        title = "lodepng"
        supplier = "lodepng"
        purl = "pkg:generic/lodepng"
        licence = "Zlib"
        homepage = "http://lodev.org/lodepng/"
        type = "library"
        source = "lodepng"
        hit1 = "\\0integer overflow with combined idat chunk size\\0bKGD chunk has wrong size for grayscale image\\0"
        miss1 = "\\0integer overflow with combined idat chunk size\\0"
        miss2 = "integer overflow with combined idat chunk size bKGD chunk has wrong size for grayscale image "
    strings:
        $c1 = /\x00integer overflow with combined idat chunk size\n?\x00/
        $c2 = /\x00bKGD chunk has wrong size for grayscale image\n?\x00/
        $c3 = /\x00tRNS chunk has wrong size for grayscale image\n?\x00/
        $c4 = /\x00custom zlib or inflate decompression failed\n?\x00/
    condition:
        2 of ($c*)
}
