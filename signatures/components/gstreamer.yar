rule gstreamer
{
    meta:
        component = "gstreamer"
        title = "GStreamer"
        supplier = "gstreamer"
        cpe = "gstreamer:gstreamer"
        purl = "pkg:generic/gstreamer"
        licence = "LGPL-2.1-or-later"
        homepage = "https://gstreamer.freedesktop.org/"
        type = "library"
        source = "gstreamer1.0"
        version_a = "[^\\t\\n\\r\\x20-\\x7e]((?:0\\.10|1\\.[0-9]{1,2})\\.[0-9]{1,2})\\x00"
        near_a = 24
        confidence_a = 85
        version_b = "[^0-9.](1\\.[0-9]{1,2}\\.[0-9]{1,2}|0\\.10\\.[0-9]{1,2})\\x00"
        near_b = 16
        hit1 = "\\0../gst/gst.c\\x001.22.0\\x00staticelements\\0GST_REGISTRY_FORK\\0"
        hit1_version = "1.22.0"
        hit2 = "\\0?1.22.0\\0GStreamer core elements\\0"
        hit2_version = "1.22.0"
        miss1 = "\\0libgstreamer-1.0.so.0\\0gst_init\\0"
    strings:
        $a = /\x00(\.\.\/)?(subprojects\/gstreamer\/)?gst\/gst\.c\x00|\x00gst\.c\x00/
        $b = "GStreamer core elements\x00"
        $c = "GST_REGISTRY_FORK"
        $d = "GStreamer Core Library version %s"
        $e = "Initializing GStreamer Core Library version %s"
    condition:
        (($b or $c or $e or $d) and any of them) and uint32be(0) != 0xde120495
}
