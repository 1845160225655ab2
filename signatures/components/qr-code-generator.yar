rule qr_code_generator
{
    meta:
        component = "qr-code-generator"
        title = "qr-code-generator"
        supplier = "qr-code-generator"
        purl = "pkg:generic/qr-code-generator"
        licence = "MIT"
        homepage = "https://github.com/nayuki/QR-Code-generator"
        type = "library"
        source = "qr-code-generator"
        path_version = "^libqrcodegen\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0String contains unencodable characters in alphanumeric mode\\0String contains non-numeric characters\\0"
        file1 = "libqrcodegen.so.1.8.0"
        file1_version = "1.8.0"
        file2 = "libqrcodegen.so.1"
        miss1 = "\\0String contains unencodable characters in alphanumeric mode\\0"
        miss2 = "String contains unencodable characters in alphanumeric mode String contains non-numeric characters "
    strings:
        $c1 = /\x00String contains unencodable characters in alphanumeric mode\n?\x00/
        $c2 = /\x00String contains non-numeric characters\n?\x00/
        $c3 = /\x00ECI assignment value out of range\n?\x00/
        $c4 = /\x00Border must be non-negative\n?\x00/
    condition:
        2 of ($c*)
}
