rule n2n
{
    meta:
        component = "n2n"
        title = "n2n"
        supplier = "ntop"
        purl = "pkg:generic/n2n"
        licence = "GPL-3.0-only"
        homepage = "https://github.com/ntop/n2n"
        type = "application"
        source = "n2n"
        hit1 = "Welcome to n2n v.%s for %s"
        miss1 = "Welcome to n2n v.3.0 for Debian"
    strings:
        $w = /Welcome to n2n v\.%s for %s/
    condition:
        any of them
}
