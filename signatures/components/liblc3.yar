rule liblc3
{
    meta:
        component = "liblc3"
        title = "liblc3"
        supplier = "google"
        purl = "pkg:generic/liblc3"
        licence = "Apache-2.0"
        homepage = "https://github.com/google/liblc3"
        type = "library"
        source = "liblc3"
        hit1 = "\\0%02d:%02d Encoded in %d.%d seconds %20s\\0Bad or unsupported WAVE input file\\0"
        miss1 = "\\0%02d:%02d Encoded in %d.%d seconds %20s\\0"
        miss2 = "%02d:%02d Encoded in %d.%d seconds %20s Bad or unsupported WAVE input file "
    strings:
        $c1 = /\x00%02d:%02d Encoded in %d\.%d seconds %20s\n?\x00/
        $c2 = /\x00Bad or unsupported WAVE input file\n?\x00/
        $c3 = /\x00Sample storage on %d bytes\n?\x00/
        $c4 = /\x00Number of channels %d\n?\x00/
        $c5 = /\x00%02d:%02d Decoded in %d\.%03d seconds %20s\n?\x00/
        $c6 = /\x00LC3 binary input file\n?\x00/
    condition:
        2 of ($c*)
}
