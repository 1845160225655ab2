rule knot_resolver
{
    meta:
        component = "knot-resolver"
        title = "Knot Resolver"
        supplier = "cznic"
        cpe = "nic:knot_resolver"
        purl = "pkg:generic/knot-resolver"
        licence = "GPL-3.0-or-later"
        homepage = "https://www.knot-resolver.cz/"
        type = "application"
        source = "knot-resolver"
        version_d = "Resolver ([0-9.]+)"
        version_g = "[^\\t\\n\\r\\x20-\\x7e]((?:[12456]\\.[0-9]{1,2}|3\\.[0-2])\\.[0-9]{1,2})\\x00"
        near_g = 90
        version_k = "[^\\t\\n\\r\\x20-\\x7e]((?:[12456]\\.[0-9]{1,2}|3\\.[0-2])\\.[0-9]{1,2})\\x00"
        near_k = 200
        confidence_k = 75
        hit1 = "\\0Knot Resolver 5.6.0\\0"
        hit1_version = "5.6.0"
        hit2 = "\\0Knot Resolver 5.3.1\\0"
        hit2_version = "5.3.1"
        miss1 = "Knot Resolver 5.6.0"
    strings:
        $d = /\x00Knot Resolver [1-6]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
        $k = /Knot Resolver, version %s/
        $g = "Knot Resolver Cache Garbage Collector, version %s"
    condition:
        any of them
}
