rule gupnp_igd
{
    meta:
        component = "gupnp-igd"
        title = "gupnp-igd"
        supplier = "gnome"
        purl = "pkg:generic/gupnp-igd"
        homepage = "https://wiki.gnome.org/Projects/GUPnP"
        type = "library"
        source = "gupnp-igd"
        hit1 = "\\0This GMainContext will be used for all async activities\\0Invalid IP address returned by router\\0"
        miss1 = "\\0This GMainContext will be used for all async activities\\0"
        miss2 = "This GMainContext will be used for all async activities Invalid IP address returned by router "
    strings:
        $c1 = /\x00This GMainContext will be used for all async activities\n?\x00/
        $c2 = /\x00Invalid IP address returned by router\n?\x00/
        $c3 = /\x00Error deleting port mapping: %s\n?\x00/
        $c4 = /\x00The GMainContext to use\n?\x00/
    condition:
        2 of ($c*)
}
