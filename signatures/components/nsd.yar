rule nsd
{
    meta:
        component = "nsd"
        title = "NSD"
        supplier = "nlnetlabs"
        cpe = "nlnetlabs:nsd"
        purl = "pkg:generic/nsd"
        licence = "BSD-3-Clause"
        homepage = "https://nlnetlabs.nl/projects/nsd/"
        type = "application"
        source = "nsd"
        version = "NSD ([1-9]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([0-9]{1,2}\\.[0-9]{1,3}\\.[0-9]{1,3})\\x00"
        near_n = 24
        hit1 = "\\0NSD 4.6.1\\0"
        hit1_version = "4.6.1"
        miss1 = "NSD 4.6.1 was"
    strings:
        $v = /\x00NSD [1-9]\.[0-9]{1,2}\.[0-9]{1,2}[^\x00\n]{0,6}\x00/
        $n = "IXFR created by NSD %s for %s"
    condition:
        any of them
}
