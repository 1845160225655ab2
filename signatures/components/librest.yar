rule librest
{
    meta:
        component = "librest"
        title = "librest"
        supplier = "gnome"
        purl = "pkg:generic/librest"
        licence = "LGPL-2.1-only"
        homepage = "https://wiki.gnome.org/Projects/Librest"
        type = "library"
        source = "librest"
        hit1 = "\\0Format string for the RESTful url\\0Proxy for this call\\0"
        miss1 = "\\0Format string for the RESTful url\\0"
        miss2 = "Format string for the RESTful url Proxy for this call "
    strings:
        $c1 = /\x00Format string for the RESTful url\n?\x00/
        $c2 = /\x00Proxy for this call\n?\x00/
        $c3 = /\x00Unexpected response from Flickr \(root node %s\)\n?\x00/
        $c4 = /\x00Unexpected response from Lastfm \(root node %s\)\n?\x00/
    condition:
        2 of ($c*)
}
