rule yajl
{
    meta:
        component = "yajl"
        title = "YAJL"
        supplier = "yajl"
        cpe = "yajl_project:yajl"
        purl = "pkg:generic/yajl"
        licence = "ISC"
        homepage = "https://lloyd.github.io/yajl/"
        type = "library"
        source = "yajl"
        path_version = "^libyajl\\.so\\.([0-9]+\\.[0-9]+\\.[0-9]+)$"
        hit1 = "invalid (non-hex) character occurs after '\\x5cu' inside string."
        miss1 = "lexical error: inside a string"
    strings:
        $a = /inside a string, '\\' occurs before a character which it may not\./
        $b = /invalid \(non-hex\) character occurs after '\\u' inside string\./
    condition:
        any of them
}
