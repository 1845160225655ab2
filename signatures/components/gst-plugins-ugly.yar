rule gst_plugins_ugly
{
    meta:
        component = "gst-plugins-ugly"
        title = "gst-plugins-ugly"
        supplier = "gstreamer"
        purl = "pkg:generic/gst-plugins-ugly"
        homepage = "https://gstreamer.freedesktop.org"
        type = "application"
        source = "gst-plugins-ugly1.0"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Found tag/metadata %s\\0seeking to packet %d\\0"
        hit2 = "\\0Found tag/metadata %s\\0seeking to packet %d\\01.22.0\\0"
        hit2_version = "1.22.0"
        miss1 = "\\0Found tag/metadata %s\\0"
        miss2 = "Found tag/metadata %s seeking to packet %d "
    strings:
        $c1 = /\x00Found tag\/metadata %s\n?\x00/
        $c2 = /\x00seeking to packet %d\n?\x00/
        $c3 = /\x00Bad downstream profile name: %s\n?\x00/
        $c4 = /\x00Constructed tunings string: %s\n?\x00/
        $c5 = /\x00Title %d has %d angles\n?\x00/
        $c6 = /\x00seek to chapter %d ok\n?\x00/
        $c7 = /\x00display_fbuf:%p, discard_fbuf:%p\n?\x00/
    condition:
        2 of ($c*)
}
