rule pugixml
{
    meta:
        component = "pugixml"
        title = "pugixml"
        supplier = "pugixml"
        purl = "pkg:generic/pugixml"
        licence = "MIT"
        homepage = "https://pugixml.org/"
        type = "library"
        source = "pugixml"
        hit1 = "\\0Exceeded maximum allowed query depth\\0"
        miss1 = "Exceeded maximum allowed query depth "
    strings:
        $a1 = /\x00Exceeded maximum allowed query depth\n?\x00/
    condition:
        $a1
}
