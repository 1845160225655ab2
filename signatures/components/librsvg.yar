rule librsvg
{
    meta:
        component = "librsvg"
        title = "librsvg"
        supplier = "gnome"
        cpe = "gnome:librsvg"
        purl = "pkg:generic/librsvg"
        homepage = "https://gitlab.gnome.org/GNOME/librsvg"
        type = "library"
        source = "librsvg"
        version_v = "librsvg-([0-9.]+[0-9])"
        hit1 = "\\0rsvg-error-quark\\0RsvgHandle\\0"
        miss1 = "\\0rsvg_handle_render_cairo\\0librsvg-2.so.2\\0"
    strings:
        $v = /\/librsvg-2\.[0-9]{2}\.[0-9]{1,2}[^\/\x00]{0,16}\//
        $a = "rsvg_handle_render_cairo"
        $b = "rsvg-error-quark"
        $c = "RsvgHandle\x00"
        $d = "rsvg_handle_get_geometry_sub"
        $e = "RSVG_LOG"
    condition:
        (($a and $b) or ($b and $c) or ($e and $b)) and any of them
}
