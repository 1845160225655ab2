rule pcre2
{
    meta:
        component = "pcre2"
        title = "PCRE2"
        supplier = "pcre"
        cpe = "pcre:pcre2"
        purl = "pkg:generic/pcre2"
        homepage = "https://www.pcre.org/"
        type = "library"
        source = "pcre2"
        version_a = "[^0-9._](10\\.[0-9]{1,2})(?:-RC[0-9])? 20[0-9]{2}-[0-9]{2}-[0-9]{2}\\x00"
        near_a = 131072
        hit1 = "\\010.42 2022-12-11\\0missing terminating ] for character class\\0escape sequence is invalid in character class\\0"
        hit1_version = "10.42"
        miss1 = "missing terminating ] for character class\\0invalid escape sequence in character class\\0"
    strings:
        $a = "missing terminating ] for character class\x00escape sequence is invalid in character class\x00"
    condition:
        any of them
}
