rule pcre
{
    meta:
        component = "pcre"
        title = "PCRE"
        supplier = "pcre"
        cpe = "pcre:pcre"
        purl = "pkg:generic/pcre"
        homepage = "https://www.pcre.org/"
        type = "library"
        source = "pcre3"
        version_a = "[^0-9._]([4-8]\\.[0-9]{1,2}) (?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}\\x00"
        near_a = 131072
        hit1 = "\\08.39 2016-06-14\\0missing terminating ] for character class\\0invalid escape sequence in character class\\0"
        hit1_version = "8.39"
        miss1 = "missing terminating ] for character class\\0escape sequence is invalid in character class\\0"
    strings:
        $a = "missing terminating ] for character class\x00invalid escape sequence in character class\x00"
    condition:
        any of them
}
