rule abseil
{
    meta:
        component = "abseil"
        title = "abseil"
        supplier = "google"
        purl = "pkg:generic/abseil"
        licence = "Apache-2.0"
        homepage = "https://abseil.io/"
        type = "library"
        source = "abseil"
        hit1 = "\\0Output pointer must not be nullptr.\\0 exceeds Unicode limit (0x10FFFF)\\0"
        miss1 = "\\0Output pointer must not be nullptr.\\0"
        miss2 = "Output pointer must not be nullptr.  exceeds Unicode limit (0x10FFFF) "
    strings:
        $c1 = /\x00Output pointer must not be nullptr\.\n?\x00/
        $c2 = /\x00 exceeds Unicode limit \(0x10FFFF\)\n?\x00/
        $c3 = /\x00Illegal trailing data in input string\n?\x00/
        $c4 = /\x00Out-of-range field\n?\x00/
        $c5 = /\x00Requested prefix size \n?\x00/
        $c6 = /\x00Requested suffix size \n?\x00/
    condition:
        2 of ($c*)
}
