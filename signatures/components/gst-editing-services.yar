rule gst_editing_services
{
    meta:
        component = "gst-editing-services"
        title = "gst-editing-services"
        supplier = "gstreamer"
        purl = "pkg:generic/gst-editing-services"
        homepage = "https://gstreamer.freedesktop.org"
        type = "library"
        source = "gstreamer-editing-services1.0"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0%s set as moving\\0Using for URI %s\\0"
        hit2 = "\\0%s set as moving\\0Using for URI %s\\01.22.0\\0"
        hit2_version = "1.22.0"
        miss1 = "\\0%s set as moving\\0"
        miss2 = "%s set as moving Using for URI %s "
    strings:
        $c1 = /\x00%s set as moving\n?\x00/
        $c2 = /\x00Using for URI %s\n?\x00/
        $c3 = /\x00Locking state of %s\n?\x00/
        $c4 = /\x00Loading project from : %s\n?\x00/
    condition:
        2 of ($c*)
}
