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
        path_version = "^libwebp\\.so\\.([67]\\.[0-9]\\.[0-9]{1,2})$"
        releases = "6.0.2=0.5.2..0.6.1 7.1.0=1.1.0 7.1.1=1.2.0 7.1.2=1.2.1 7.1.3=1.2.2 7.1.4=1.2.3 7.1.5=1.2.4 7.1.6=1.3.0 7.1.7=1.3.1 7.1.8=1.3.2 7.1.9=1.4.0 7.1.10=1.5.0"
        hit1 = "\\0Incorrect keyframe parameters.\\0cannot parse partitions\\0Premature end-of-partition0 encountered.\\0"
        miss1 = "\\0Incorrect keyframe parameters.\\0libwebp.so.7\\0"
        file1 = "libwebp.so.7.1.5"
        file1_version = "1.2.4"
        file2 = "libwebp.so.6.0.2"
        file2_version = "0.5.2..0.6.1"
        file3 = "libwebpmux.so.3.0.10"
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
