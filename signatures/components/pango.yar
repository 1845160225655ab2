rule pango
{
    meta:
        component = "pango"
        title = "Pango"
        supplier = "gnome"
        cpe = "gnome:pango"
        purl = "pkg:generic/pango"
        homepage = "https://www.gtk.org/docs/architecture/pango"
        type = "library"
        source = "pango1.0"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_n = 32
        hit1 = "\\0PangoFontMap\\0PangoLayout\\0pango_tab_array_new\\x001.50.12\\x00/etc/pango\\0"
        hit1_version = "1.50.12"
        miss1 = "Pango 1.2.3\\n"
    strings:
        $n = /\x00\/etc\/pango\x00/
        $a = "PangoFontMap\x00"
        $b = "pango_tab_array_new"
        $c = "PangoLayout\x00"
        $d = "PANGO_SYSCONFDIR"
    condition:
        (($a and $c) or ($n and $b)) and any of them
}
