rule libwebp
{
    meta:
        component = "libwebp"
        title = "libwebp"
        supplier = "webmproject"
        cpe = "webmproject:libwebp"
        purl = "pkg:generic/libwebp"
        licence = "BSD-3-Clause"
        homepage = "https://developers.google.com/speed/webp"
        type = "library"
        source = "libwebp"
        hit1 = "\\0Incorrect keyframe parameters.\\0cannot parse partitions\\0Premature end-of-partition0 encountered.\\0"
        miss1 = "\\0Incorrect keyframe parameters.\\0libwebp.so.7\\0"
    strings:
        $a = /\x00VP8LDecodeHeader\x00|\x00VP8LBuildHuffmanTable\x00|\x00VP8GetHeaders\x00/
        $b = "Truncated header.\x00"
        $c = "could not decode alpha data."
        $d = "Incorrect keyframe parameters."
        $e = "cannot parse partitions"
        $f = "Premature end-of-partition0 encountered."
    condition:
        2 of ($c,$d,$e,$f) and any of them
}
