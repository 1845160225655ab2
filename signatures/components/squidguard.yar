rule squidguard
{
    meta:
        component = "squidguard"
        title = "squidGuard"
        supplier = "squidguard"
        purl = "pkg:generic/squidguard"
        type = "application"
        source = "squidguard"
        version_a = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_a = 40
        hit1 = "\\0Options:\\x001.6.0\\x00SquidGuard: %s %s\\n\\0"
        hit1_version = "1.6.0"
        miss1 = "squidGuard 1.2.3\\n"
    strings:
        $a = "SquidGuard: %s %s\n"
        $b = "squidGuard ready for requests"
    condition:
        any of them
}
