rule gsound
{
    meta:
        component = "gsound"
        title = "gsound"
        supplier = "gnome"
        purl = "pkg:generic/gsound"
        licence = "LGPL-2.1-or-later"
        homepage = "https://wiki.gnome.org/Projects/GSound"
        type = "library"
        source = "gsound"
        hit1 = "\\0gsound - error - quark\\0"
        hit2 = "\\0Cache control (permanent, volatile, never\\0No event id or file specified.\\0"
        miss1 = "gsound - error - quark "
        miss2 = "\\0Cache control (permanent, volatile, never\\0"
        miss3 = "Cache control (permanent, volatile, never No event id or file specified. "
    strings:
        $a1 = /\x00gsound - error - quark\n?\x00/
        $c1 = /\x00Cache control \(permanent, volatile, never\n?\x00/
        $c2 = /\x00No event id or file specified\.\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
