rule mxml
{
    meta:
        component = "mxml"
        title = "Mini-XML"
        supplier = "mxml"
        cpe = "msweet:mini-xml"
        purl = "pkg:generic/mxml"
        homepage = "https://www.msweet.org/mxml/"
        type = "library"
        source = "mxml"
        hit1 = "Bad control character 0x%02x not allowed by XML standard."
        miss1 = "Bad control character not allowed by XML standard"
    strings:
        $a = /Bad control character 0x%02x not allowed by XML standard[.!]/
    condition:
        any of them
}
