rule djbdns
{
    meta:
        component = "djbdns"
        title = "djbdns"
        supplier = "djb"
        purl = "pkg:generic/djbdns"
        type = "application"
        source = "djbdns"
        hit1 = "\\0axfrdns: fatal: \\0"
        miss1 = "axfrdns: fatal:  "
    strings:
        $b1 = /\x00(dnscache|tinydns|axfrdns|rbldns|walldns|pickdns)(-conf|-data|-edit)?: fatal: ?\x00/
        $b2 = /\x00dns(qr|q|trace): usage: dns(qr|q|trace) type name/
    condition:
        any of them
}
