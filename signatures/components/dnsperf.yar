rule dnsperf
{
    meta:
        component = "dnsperf"
        title = "dnsperf"
        supplier = "dnsoarc"
        purl = "pkg:generic/dnsperf"
        licence = "Apache-2.0"
        type = "application"
        source = "dnsperf"
        version_r1 = "Version ([0-9.]+)"
        hit1 = "\\0DNS Performance Testing Tool\\nVersion 2.10.0\\n\\0"
        hit1_version = "2.10.0"
        hit2 = "\\0suppress messages/warnings, see dnsperf(1) man-page for list of message types\\0"
        miss1 = "suppress messages/warnings, see dnsperf(1) man-page for list of message types "
    strings:
        $r1 = /\x00DNS (Resolution )?Performance Testing Tool\nVersion [12]\.[0-9]{1,2}\.[0-9]{1,2}/
        $a1 = /\x00suppress messages\/warnings, see dnsperf\(1\) man-page for list of message types\n?\x00/
    condition:
        any of them
}
