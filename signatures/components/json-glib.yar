rule json_glib
{
    meta:
        component = "json-glib"
        title = "JSON-GLib"
        supplier = "gnome"
        purl = "pkg:generic/json-glib"
        licence = "LGPL-2.1-or-later"
        homepage = "https://gitlab.gnome.org/GNOME/json-glib"
        type = "library"
        source = "json-glib"
        hit1 = "\\0JSON_IS_READER (reader)\\0"
        miss1 = "JSON_IS_READER (reader)"
    strings:
        $a = /\x00JSON_IS_READER \(reader\)\x00/
        $b = /\x00JSON_IS_PARSER \(parser\)\x00/
    condition:
        any of them
}
