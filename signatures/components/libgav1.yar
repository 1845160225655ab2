rule libgav1
{
    meta:
        component = "libgav1"
        title = "libgav1"
        supplier = "libgav1"
        purl = "pkg:generic/libgav1"
        licence = "Apache-2.0"
        homepage = "https://chromium.googlesource.com/codecs/libgav1/"
        type = "library"
        source = "libgav1"
        hit1 = "\\0gav1_decode, a libgav1 based AV1 decoder\\0time to read input: %d us\\0"
        miss1 = "\\0gav1_decode, a libgav1 based AV1 decoder\\0"
        miss2 = "gav1_decode, a libgav1 based AV1 decoder time to read input: %d us "
    strings:
        $c1 = /\x00gav1_decode, a libgav1 based AV1 decoder\n?\x00/
        $c2 = /\x00time to read input: %d us\n?\x00/
    condition:
        all of them
}
