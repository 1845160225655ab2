rule libtins
{
    meta:
        component = "libtins"
        title = "libtins"
        supplier = "libtins"
        purl = "pkg:generic/libtins"
        licence = "BSD-2-Clause"
        homepage = "https://libtins.github.io/"
        type = "library"
        source = "libtins"
        hit1 = "\\0Timestamp precision not supported\\0Prefix length cannot exceed 128\\0"
        miss1 = "\\0Timestamp precision not supported\\0"
        miss2 = "Timestamp precision not supported Prefix length cannot exceed 128 "
    strings:
        $c1 = /\x00Timestamp precision not supported\n?\x00/
        $c2 = /\x00Prefix length cannot exceed 128\n?\x00/
        $c3 = /\x00Prefix length cannot exceed 32\n?\x00/
        $c4 = /\x00Sniffing method cannot be null\n?\x00/
    condition:
        2 of ($c*)
}
