rule openbgpd
{
    meta:
        component = "openbgpd"
        title = "OpenBGPD"
        supplier = "openbsd"
        cpe = "openbgpd:openbgpd"
        purl = "pkg:generic/openbgpd"
        licence = "ISC"
        homepage = "https://www.openbgpd.org/"
        type = "application"
        source = "openbgpd"
        version_a = "[^\\t\\n\\r\\x20-\\x7e]v?([4-9]\\.[0-9]{1,2})\\x00"
        near_a = 32
        hit1 = "\\0OpenBGPD %s\\n"
        miss1 = "OpenBGPD 7.7"
    strings:
        $a = /\x00OpenBGPD %s[\n\x00]/
    condition:
        $a
}
