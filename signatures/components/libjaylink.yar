rule libjaylink
{
    meta:
        component = "libjaylink"
        title = "libjaylink"
        supplier = "libjaylink"
        purl = "pkg:generic/libjaylink"
        licence = "GPL-2.0-or-later"
        homepage = "http://git.zapb.de/libjaylink/libjaylink"
        type = "library"
        source = "libjaylink"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0device: not enough memory to perform operation\\0device: operation not supported\\0"
        hit2 = "\\0device: not enough memory to perform operation\\0device: operation not supported\\00.3.1\\0"
        hit2_version = "0.3.1"
        miss1 = "\\0device: not enough memory to perform operation\\0"
        miss2 = "device: not enough memory to perform operation device: operation not supported "
    strings:
        $c1 = /\x00device: not enough memory to perform operation\n?\x00/
        $c2 = /\x00device: operation not supported\n?\x00/
        $c3 = /\x00device: entity not available\n?\x00/
        $c4 = /\x00device: unspecified error\n?\x00/
    condition:
        2 of ($c*)
}
