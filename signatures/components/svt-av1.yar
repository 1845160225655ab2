rule svt_av1
{
    meta:
        component = "svt-av1"
        title = "svt-av1"
        supplier = "svt-av1"
        purl = "pkg:generic/svt-av1"
        homepage = "https://gitlab.com/AOMediaCodec/SVT-AV1"
        type = "library"
        source = "svt-av1"
        path_version = "^libSvtAv1Enc\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0SVT [version]:	SVT-AV1 Encoder Lib %s\\0"
        hit2 = "\\0Number of PPCS %u\\0Invalid rc mode: %s\\0"
        file1 = "libSvtAv1Enc.so.1.4.1"
        file1_version = "1.4.1"
        file2 = "libSvtAv1Enc.so.1"
        miss1 = "SVT [version]:	SVT-AV1 Encoder Lib %s "
        miss2 = "\\0Number of PPCS %u\\0"
        miss3 = "Number of PPCS %u Invalid rc mode: %s "
    strings:
        $a1 = /\x00SVT \[version\]:\tSVT-AV1 Encoder Lib %s\n?\x00/
        $a2 = /\x00SVT \[version\]:\tSVT-AV1 Decoder Lib %s\n?\x00/
        $c1 = /\x00Number of PPCS %u\n?\x00/
        $c2 = /\x00Invalid rc mode: %s\n?\x00/
        $c3 = /\x00Run %s --help for a list of options\n?\x00/
        $c4 = /\x00Error channel %u: File Read Failed\n?\x00/
        $c5 = /\x00Read invalid frame size \(%u\) \n?\x00/
        $c6 = /\x00Input file not specified\. \n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
