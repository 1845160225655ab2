rule dnsmasq
{
    meta:
        component = "dnsmasq"
        title = "Dnsmasq"
        supplier = "dnsmasq"
        cpe = "thekelleys:dnsmasq"
        purl = "pkg:generic/dnsmasq"
        licence = "GPL-2.0-only OR GPL-3.0-only"
        homepage = "https://thekelleys.org.uk/dnsmasq/doc.html"
        type = "application"
        source = "dnsmasq"
        version = "dnsmasq-([0-9]\\.[0-9]{1,3}(?:\\.[0-9]+)?(?:test[0-9]+|rc[0-9]+)?)"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([12]\\.[0-9]{1,3}(?:test[0-9]+|rc[0-9]+)?)\\x00"
        near_n = 160
        confidence_n = 70
        hit1 = "\\0dnsmasq-2.90\\0"
        hit1_version = "2.90"
        hit2 = "\\0dnsmasq-2.15-OpenDNS-1\\0"
        hit2_version = "2.15"
        hit3 = "\\0dnsmasq-2.80test3\\0"
        hit3_version = "2.80test3"
        miss1 = "see dnsmasq-2.90 release notes"
        miss2 = "/etc/dnsmasq.conf"
    strings:
        $v = /\x00dnsmasq-[0-9]\.[0-9]{1,3}[A-Za-z0-9.+_-]{0,40}\x00/
        $n = /Dnsmasq version %s  (%s|Copyright)/
    condition:
        any of them
}
