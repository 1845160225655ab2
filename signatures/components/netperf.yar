rule netperf
{
    meta:
        component = "netperf"
        title = "Netperf"
        supplier = "netperf"
        purl = "pkg:generic/netperf"
        homepage = "https://github.com/HewlettPackard/netperf"
        type = "application"
        source = "netperf"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](2\\.[0-9](?:\\.[0-9])?)\\x00"
        near_n = 3000
        confidence_n = 75
        hit1 = "\\0Netperf version %s\\n\\0"
        miss1 = "Netperf version 2.7.0\\n"
    strings:
        $n = "Netperf version %s\n"
    condition:
        any of them
}
