rule gdk_pixbuf
{
    meta:
        component = "gdk-pixbuf"
        title = "GdkPixbuf"
        supplier = "gnome"
        cpe = "gnome:gdk-pixbuf"
        purl = "pkg:generic/gdk-pixbuf"
        licence = "LGPL-2.1-or-later"
        homepage = "https://gitlab.gnome.org/GNOME/gdk-pixbuf"
        type = "library"
        source = "gdk-pixbuf"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](2\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_n = 48
        hit1 = "\\0gdk-pixbuf-error-quark\\0GdkPixbufNonAnim\\0"
        hit2 = "\\x002.42.10\\x00GDK_PIXBUF_MODULEDIR\\0"
        hit2_version = "2.42.10"
        miss1 = "GDK_PIXBUF_MODULE_FILE=/usr/lib/loaders.cache\\n"
    strings:
        $a = "gdk-pixbuf-error-quark"
        $b = "GdkPixbufSimpleAnim"
        $c = "GDK_PIXBUF_MODULE_FILE"
        $d = "GdkPixbufNonAnim"
        $n = /\x00GDK_PIXBUF_MODULEDIR\x00/
    condition:
        ($a and ($b or $d or $c)) or $n
}
