rule libgudev
{
    meta:
        component = "libgudev"
        title = "libgudev"
        supplier = "gnome"
        purl = "pkg:generic/libgudev"
        licence = "LGPL-2.0-or-later"
        homepage = "https://wiki.gnome.org/Projects/libgudev"
        type = "library"
        source = "libgudev"
        hit1 = "\\0The subsystems to listen for changes on\\0The client to enumerate devices from\\0"
        miss1 = "\\0The subsystems to listen for changes on\\0"
        miss2 = "The subsystems to listen for changes on The client to enumerate devices from "
    strings:
        $c1 = /\x00The subsystems to listen for changes on\n?\x00/
        $c2 = /\x00The client to enumerate devices from\n?\x00/
    condition:
        all of them
}
