rule jpeg_xl
{
    meta:
        component = "jpeg-xl"
        title = "libjxl"
        supplier = "jpeg-xl"
        purl = "pkg:generic/jpeg-xl"
        homepage = "https://github.com/libjxl/libjxl"
        type = "library"
        source = "jpeg-xl"
        path_version = "^libjxl\\.so\\.(0(?:\\.[0-9]+){2})$"
        hit1 = "\\0%s:%d: Image too large.\\0%s:%d: No frame queued?\\0"
        file1 = "libjxl.so.0.7.0"
        file1_version = "0.7.0"
        file2 = "libjxl.so.0"
        miss1 = "\\0%s:%d: Image too large.\\0"
        miss2 = "%s:%d: Image too large. %s:%d: No frame queued? "
    strings:
        $c1 = /\x00%s:%d: Image too large\.\n?\x00/
        $c2 = /\x00%s:%d: No frame queued\?\n?\x00/
        $c3 = /\x00%s:%d: invalid box size\n?\x00/
        $c4 = /\x00Total layer bits %-10s\t\n?\x00/
        $c5 = /\x00%s:%d: Invalid bit depth\n?\x00/
        $c6 = /\x00Raw profile type %s\n?\x00/
        $c7 = /\x00%s:%d: frame is too large\n?\x00/
        $c8 = /\x00%s:%d: image is too large\n?\x00/
    condition:
        2 of ($c*)
}
