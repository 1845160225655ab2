rule gst_plugins_base
{
    meta:
        component = "gst-plugins-base"
        title = "gst-plugins-base"
        supplier = "gstreamer"
        purl = "pkg:generic/gst-plugins-base"
        homepage = "https://gstreamer.freedesktop.org"
        type = "library"
        source = "gst-plugins-base1.0"
        hit1 = "\\0chain alpha mode %d\\0get dest line %d %p\\0"
        miss1 = "\\0chain alpha mode %d\\0"
        miss2 = "chain alpha mode %d get dest line %d %p "
    strings:
        $c1 = /\x00chain alpha mode %d\n?\x00/
        $c2 = /\x00get dest line %d %p\n?\x00/
        $c3 = /\x00to RGB line %d %p\n?\x00/
        $c4 = /\x00to YUV line %d %p\n?\x00/
        $c5 = /\x00get in samples %p\n?\x00/
        $c6 = /\x00seek to track %d\n?\x00/
        $c7 = /\x00free sync meta %p\n?\x00/
        $c8 = /\x00gl root id: %lud\n?\x00/
    condition:
        2 of ($c*)
}
