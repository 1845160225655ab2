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
        path_version = "^libjson-glib-1\\.0\\.so\\.0\\.([0-9]{1,2})00\\.([0-9]{1,2})$"
        releases = "2.*=1.2.* 4.*=1.4.* 6.*=1.6.* 8.*=1.8.* 10.*=1.10.*"
        hit1 = "\\0JSON_IS_READER (reader)\\0"
        miss1 = "JSON_IS_READER (reader)"
        file1 = "libjson-glib-1.0.so.0.600.6"
        file1_version = "1.6.6"
        file2 = "libjson-glib-1.0.so.0.300.6"
    strings:
        $a = /\x00JSON_IS_READER \(reader\)\x00/
        $b = /\x00JSON_IS_PARSER \(parser\)\x00/
    condition:
        any of them
}
