rule openntpd
{
    meta:
        component = "openntpd"
        title = "OpenNTPD"
        supplier = "openbsd"
        cpe = "openntpd:openntpd"
        purl = "pkg:generic/openntpd"
        homepage = "https://www.openntpd.org/"
        type = "application"
        source = "openntpd"
        confidence_s = 50
        hit1 = "adjusting local clock by %fs\\0peer %s now valid"
        miss1 = "/etc/openntpd/ntpd.conf"
    strings:
        $s = /\/(openntpd|openntpd\/[a-z]+)\/ntpd\.(sock|drift|conf)/
        $a = "adjusting local clock by %fs"
        $c = /constraint request|peer %s now (valid|invalid)|reply from %s: offset %f delay %f/
    condition:
        $a and $c and any of them
}
