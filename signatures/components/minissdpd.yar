rule minissdpd
{
    meta:
        component = "minissdpd"
        title = "MiniSSDPd"
        supplier = "miniupnp"
        cpe = "miniupnp_project:minissdpd"
        purl = "pkg:generic/minissdpd"
        licence = "BSD-3-Clause"
        homepage = "https://miniupnp.tuxfamily.org/"
        type = "application"
        source = "minissdpd"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_n = 24
        confidence_n = 80
        confidence_m = 60
        hit1 = "bad request (length encoding \\0 /var/run/minissdpd.pid\\0\\01.6.0\\0\\0outdated device\\0"
        hit1_version = "1.6.0"
        miss1 = "/var/run/minissdpd.sock"
    strings:
        $n = /\x00outdated device\x00/
        $p = "/var/run/minissdpd.pid"
        $m = /minissdpd is already running|Unable to open pidfile for writing %s|bad request \(length encoding/
        $b = "bad request (length encoding"
    condition:
        $p and $b and any of them
}
