rule zxing_cpp
{
    meta:
        component = "zxing-cpp"
        title = "zxing-cpp"
        supplier = "zxing-cpp"
        purl = "pkg:generic/zxing-cpp"
        homepage = "https://github.com/nu-book/zxing-cpp"
        type = "library"
        source = "zxing-cpp"
        path_version = "^libZXing\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0Total bytes mismatch\\0 is bigger than \\0"
        file1 = "libZXing.so.1.4.0"
        file1_version = "1.4.0"
        file2 = "libZXing.so.1"
        miss1 = "\\0Total bytes mismatch\\0"
        miss2 = "Total bytes mismatch  is bigger than  "
    strings:
        $c1 = /\x00Total bytes mismatch\n?\x00/
        $c2 = /\x00 is bigger than \n?\x00/
        $c3 = /\x00Reader Initialisation\/Programming\n?\x00/
        $c4 = /\x00Structured Append: symbol \n?\x00/
        $c5 = /\x00    -encoding  Encoding used to encode input text\n?\x00/
        $c6 = /\x00    -ecc       Error correction level, \[0-8\]\n?\x00/
    condition:
        2 of ($c*)
}
