rule gupnp_av
{
    meta:
        component = "gupnp-av"
        title = "gupnp-av"
        supplier = "gnome"
        purl = "pkg:generic/gupnp-av"
        licence = "LGPL-2.1-or-later"
        homepage = "http://live.gnome.org/GObjectIntrospection"
        type = "library"
        source = "gupnp-av"
        hit1 = "\\0Expected boolean value at position %u\\0Expected quoted string at position %u\\0"
        miss1 = "\\0Expected boolean value at position %u\\0"
        miss2 = "Expected boolean value at position %u Expected quoted string at position %u "
    strings:
        $c1 = /\x00Expected boolean value at position %u\n?\x00/
        $c2 = /\x00Expected quoted string at position %u\n?\x00/
        $c3 = /\x00Skipping invalid LastChange entry: %s\n?\x00/
        $c4 = /\x00Error parsing protocolInfo '%s': %s\n?\x00/
    condition:
        2 of ($c*)
}
