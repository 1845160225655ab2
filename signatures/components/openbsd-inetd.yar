rule openbsd_inetd
{
    meta:
        component = "openbsd-inetd"
        title = "OpenBSD inetd"
        supplier = "openbsd"
        purl = "pkg:generic/openbsd-inetd"
        homepage = "https://www.openbsd.org/"
        type = "application"
        source = "openbsd-inetd"
        hit1 = "\\0/etc/inetd.conf\\0%s/%s server failing (looping), service terminated for %d min\\n\\0"
        miss1 = "\\0/etc/inetd.conf\\0%s/%s server failing (looping), service terminated\\n\\0"
    strings:
        $a = "%s/%s server failing (looping), service terminated for %d min"
        $b = "/etc/inetd.conf"
    condition:
        all of them
}
