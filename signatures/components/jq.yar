rule jq
{
    meta:
        component = "jq"
        title = "jq"
        supplier = "jqlang"
        cpe = "jqlang:jq"
        purl = "pkg:generic/jq"
        licence = "MIT"
        homepage = "https://jqlang.org/"
        type = "application"
        source = "jq"
        version = "([12]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:rc[0-9])?)"
        version_a = "[^\\t\\n\\r\\x20-\\x7e](?:jq-)?(1\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:rc[0-9])?)\\x00"
        near_a = 6000
        hit1 = "\\x001.6\\x00jq - commandline JSON processor [version %s]\\n\\0"
        hit1_version = "1.6"
        hit2 = "\\x00jq-1.7.1\\x00jq - commandline JSON processor [version %s]\\n\\0"
        hit2_version = "1.7.1"
        hit3 = "\\0jq: error: %s (Unix shell quoting issues?)\\n\\0"
        miss1 = "jq-1.7.1\\n"
    strings:
        $a = "jq - commandline JSON processor [version %s]"
        $e = "jq: error: %s (Unix shell quoting issues?)"
        $d = "jq: %d compile error"
    condition:
        any of them
}
