rule libcbor
{
    meta:
        component = "libcbor"
        title = "libcbor"
        supplier = "libcbor"
        purl = "pkg:generic/libcbor"
        licence = "MIT"
        type = "library"
        source = "libcbor"
        path_version = "^libcbor\\.so\\.(0\\.[1-9][0-9]*\\.[0-9]+)$"
        hit1 = "\\0%*s[CBOR_TYPE_MAP] \\0"
        hit2 = "\\0cbor_int_get_width(item) == CBOR_INT_8\\0cbor_float_get_width(item) == CBOR_FLOAT_0\\0"
        file1 = "libcbor.so.0.8.0"
        file1_version = "0.8.0"
        file2 = "libcbor.so.0.0.0"
        miss1 = "%*s[CBOR_TYPE_MAP]  "
        miss2 = "\\0cbor_int_get_width(item) == CBOR_INT_8\\0"
        miss3 = "cbor_int_get_width(item) == CBOR_INT_8 "
    strings:
        $a1 = /\x00%\*s\[CBOR_TYPE_MAP\] \n?\x00/
        $c1 = /\x00cbor_int_get_width\(item\) == CBOR_INT_8\n?\x00/
        $c2 = /\x00cbor_float_get_width\(item\) == CBOR_FLOAT_0\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
