rule haveged
{
    meta:
        component = "haveged"
        title = "haveged"
        supplier = "haveged"
        purl = "pkg:generic/haveged"
        licence = "GPL-3.0-or-later"
        homepage = "https://www.issihosts.com/haveged/"
        type = "application"
        source = "haveged"
        version_a = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?[a-z]?)\\x00"
        near_a = 80
        version_c = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?[a-z]?)\\x00"
        near_c = 80
        hit1 = "\\x001.9.14\\x00version conflict %s!=%s\\0"
        hit1_version = "1.9.14"
        hit2 = "\\0haveged: ver: %s; arch: %s; vend: %s; build: (%s)\\0"
        miss1 = "haveged 1.2.3\\n"
    strings:
        $a = "version conflict %s!=%s"
        $b = "haveged: ver: %s; arch: %s"
        $c = "tot tests(%s):"
    condition:
        $b or $c or $a
}
