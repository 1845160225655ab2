rule http_parser
{
    meta:
        component = "http-parser"
        title = "http-parser"
        supplier = "http-parser"
        purl = "pkg:generic/http-parser"
        homepage = "https://github.com/joyent/http-parser"
        type = "library"
        source = "http-parser"
        path_version = "^libhttp_parser\\.so\\.(2(?:\\.[0-9]+){2})$"
        hit1 = "\\0http_message_needs_eof\\0http_should_keep_alive\\0http_errno_description\\0"
        file1 = "libhttp_parser.so.2.9.4"
        file1_version = "2.9.4"
        file2 = "libhttp_parser.so.2"
        miss1 = "\\0http_message_needs_eof\\0http_should_keep_alive\\0"
    strings:
        $s1 = /\x00http_message_needs_eof\x00/
        $s2 = /\x00http_should_keep_alive\x00/
        $s3 = /\x00http_errno_description\x00/
    condition:
        all of ($s*)
}
