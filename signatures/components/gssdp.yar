rule gssdp
{
    meta:
        component = "gssdp"
        title = "gssdp"
        supplier = "gnome"
        purl = "pkg:generic/gssdp"
        licence = "LGPL-2.1-or-later"
        homepage = "https://wiki.gnome.org/Projects/GUPnP"
        type = "library"
        source = "gssdp"
        hit1 = "\\0Network interface to listen on\\0- graphical SSDP debug tool\\0"
        miss1 = "\\0Network interface to listen on\\0"
        miss2 = "Network interface to listen on - graphical SSDP debug tool "
    strings:
        $c1 = /\x00Network interface to listen on\n?\x00/
        $c2 = /\x00- graphical SSDP debug tool\n?\x00/
        $c3 = /\x00Prefer IPv6 for the client\n?\x00/
    condition:
        2 of ($c*)
}
