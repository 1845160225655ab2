rule glib2_0
{
    meta:
        component = "glib2.0"
        title = "GLib"
        supplier = "gnome"
        cpe = "gnome:glib"
        purl = "pkg:generic/glib2.0"
        homepage = "https://docs.gtk.org/glib/"
        type = "library"
        source = "glib2.0"
        version_gdbus = "GDBus ([0-9.]+)"
        hit1 = "\\0<!-- GDBus 2.74.6 -->\\n\\0"
        hit1_version = "2.74.6"
        hit2 = "\\0GLib version too old (micro mismatch)\\0"
        miss1 = "\\0glib_check_version\\0libglib-2.0.so.0\\0"
    strings:
        $a = "GLib version too old (micro mismatch)"
        $gdbus = /<!-- GDBus [23]\.[0-9]{1,3}\.[0-9]{1,2} -->/
    condition:
        any of them
}
