rule arping
{
    meta:
        component = "arping"
        title = "arping"
        supplier = "arping"
        purl = "pkg:generic/arping"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/ThomasHabets/arping"
        type = "application"
        source = "arping"
        version_a = "[^\\t\\n\\r\\x20-\\x7e]([12]\\.[0-9]{1,2})\\x00"
        near_a = 24
        hit1 = "\\02.23\\0\\0\\0\\0ARPing %s, by Thomas Habets"
        hit1_version = "2.23"
        hit2 = "\\02.21\\0\\0\\0\\0ARPing %s, by Thomas Habets"
        hit2_version = "2.21"
        miss1 = "ARPing 2.21, by Thomas Habets"
    strings:
        $a = /ARPing %s, by Thomas Habets/
    condition:
        any of them
}
