rule gupnp
{
    meta:
        component = "gupnp"
        title = "GUPnP"
        supplier = "gnome"
        cpe = "gnome:gupnp"
        purl = "pkg:generic/gupnp"
        licence = "LGPL-2.0-or-later"
        homepage = "https://gitlab.gnome.org/GNOME/gupnp"
        type = "library"
        source = "gupnp"
        version_d = "GUPnP/([0-9.]+) "
        version_s = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_s = 40
        hit1 = "%s GUPnP/1.6.3 DLNADOC"
        hit1_version = "1.6.3"
        hit2 = "%s GUPnP/1.2.4 DLNADOC"
        hit2_version = "1.2.4"
        miss1 = "Linux/6.1 UPnP/1.0 GUPnP/1.6.3"
    strings:
        $d = /%s GUPnP\/[0-2]\.[0-9]{1,2}\.[0-9]{1,2} DLNADOC/
        $s = /%s\/%s UPnP\/%s GUPnP\/%s/
    condition:
        any of them
}
