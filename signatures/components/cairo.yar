rule cairo
{
    meta:
        component = "cairo"
        title = "cairo"
        supplier = "cairo"
        cpe = "cairographics:cairo"
        purl = "pkg:generic/cairo"
        licence = "LGPL-2.1-only OR MPL-1.1"
        homepage = "https://www.cairographics.org/"
        type = "library"
        source = "cairo"
        hit1 = "cairo %s (https://cairographics.org)"
        miss1 = "cairo 1.16.0 (https://cairographics.org)"
    strings:
        $a = /cairo %s \(https?:\/\/(www\.)?cairographics\.org\)/
    condition:
        any of them
}
