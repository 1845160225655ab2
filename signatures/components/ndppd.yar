rule ndppd
{
    meta:
        component = "ndppd"
        title = "ndppd"
        supplier = "ndppd"
        purl = "pkg:generic/ndppd"
        licence = "GPL-3.0-or-later"
        homepage = "https://github.com/DanielAdolfsson/ndppd"
        type = "application"
        source = "ndppd"
        lagging = "yes"
        version = "version ([0-9.]+)"
        hit1 = "ndppd (NDP Proxy Daemon) version 0.2.4"
        hit1_version = "0.2.4"
        miss1 = "ndppd 0.2.5"
    strings:
        $v = /ndppd \(NDP Proxy Daemon\) version [01]\.[0-9]{1,2}(\.[0-9]{1,2})?/
    condition:
        any of them
}
