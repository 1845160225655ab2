rule arp_scan
{
    meta:
        component = "arp-scan"
        title = "arp-scan"
        supplier = "royhills"
        purl = "pkg:generic/arp-scan"
        licence = "GPL-3.0-or-later"
        homepage = "https://github.com/royhills/arp-scan"
        type = "application"
        source = "arp-scan"
        version = "arp-scan ([0-9.]+)"
        hit1 = "\\0arp-scan 1.10.0\\0"
        hit1_version = "1.10.0"
        miss1 = "Starting arp-scan 1.10.0 with 256 hosts\\n"
    strings:
        $v = /\x00arp-scan [12]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
        $s = /Starting %s with %u hosts \(https?:\/\/(www\.nta-monitor\.com|github\.com\/royhills)/
    condition:
        any of them
}
