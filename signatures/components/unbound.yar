rule unbound
{
    meta:
        component = "unbound"
        title = "Unbound"
        supplier = "nlnetlabs"
        cpe = "nlnetlabs:unbound"
        purl = "pkg:generic/unbound"
        licence = "BSD-3-Clause"
        homepage = "https://nlnetlabs.nl/projects/unbound/"
        type = "application"
        source = "unbound"
        version = "(?:unbound |pluggable-event)([0-2]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        confidence_c = 40
        hit1 = "\\0unbound 1.17.1\\0"
        hit1_version = "1.17.1"
        hit2 = "\\0pluggable-event1.17.1\\0"
        hit2_version = "1.17.1"
        miss1 = "unbound 1.17.1 fixes"
    strings:
        $v = /\x00unbound [0-2]\.[0-9]{1,2}\.[0-9]{1,2}[^\x00\n]{0,10}\x00/
        $p = /\x00pluggable-event[0-2]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
        $c = /\x00ctx->local_zones->lock\x00|\x00subnetcache: /
    condition:
        ($v or $p) and any of them
}
