rule dbus_glib
{
    meta:
        component = "dbus-glib"
        title = "dbus-glib"
        supplier = "freedesktop"
        purl = "pkg:generic/dbus-glib"
        homepage = "https://www.freedesktop.org/wiki/Software/DBusBindings/"
        type = "library"
        source = "dbus-glib"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(0\\.[0-9]{2,3})\\x00"
        version_t = "[^\\t\\n\\r\\x20-\\x7e](0\\.[0-9]{2,3})\\x00"
        near_t = 600
        hit8 = "--version\\0\\0\\00.112\\0\\0\\0D-BUS Binding Tool %s\\nCopyright (C) 2003-2005 Red Hat, Inc.\\n"
        hit8_version = "0.112"
        miss8 = "D-BUS Binding Tool 0.112\\nCopyright"
        hit1 = "\\0dbus-gproxy.c\\0"
        miss1 = "dbus-glib 1.2.3\\n"
    strings:
        $a = "dbus_g_proxy_call_no_reply"
        $b = "dbus-gproxy.c\x00"
        $c = /\x00dbus_glib_marshal_/
        $t = "D-BUS Binding Tool %s\nCopyright"
        $d = "dbus-gobject.c\x00"
    condition:
        ($b or $d or $t) and any of them
}
