rule knot_dns
{
    meta:
        component = "knot-dns"
        title = "Knot DNS"
        supplier = "cznic"
        purl = "pkg:generic/knot-dns"
        licence = "GPL-3.0-or-later"
        homepage = "https://www.knot-dns.cz/"
        type = "application"
        source = "knot"
        version = "(?:DNS|kdig|khost) ([0-9.]+)"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([1-4]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_n = 400
        hit1 = "\\0Knot DNS 3.2.6\\0"
        hit1_version = "3.2.6"
        hit2 = "\\x003.2.6\\x00%s (Knot DNS), version %s\\n\\0"
        hit2_version = "3.2.6"
        miss1 = "Knot DNS 1.2.3\\n"
    strings:
        $v = /\x00Knot DNS [1-4]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
        $n = "%s (Knot DNS), version %s"
        $k = /\x00kdig [1-4]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
    condition:
        any of them
}
