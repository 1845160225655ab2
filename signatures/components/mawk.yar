rule mawk
{
    meta:
        component = "mawk"
        title = "mawk"
        supplier = "dickey"
        purl = "pkg:generic/mawk"
        licence = "GPL-2.0-only"
        homepage = "https://invisible-island.net/mawk/"
        type = "application"
        source = "mawk"
        version = "mawk ([0-9.]+)"
        hit1 = "\\0mawk %d.%d%s %s\\n\\0"
        miss1 = "mawk 1.3.3\\n"
    strings:
        $v = /\x00mawk 1\.[23](\.[0-9](\.[0-9])?)?( ?[A-Z][a-z]{2} 19[0-9]{2}|[ -]20[0-9]{6})/
        $a = "mawk %d.%d%s %s"
        $b = "MAWK_LONG_OPTIONS"
    condition:
        any of them
}
