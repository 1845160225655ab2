rule seahorse
{
    meta:
        component = "seahorse"
        title = "Seahorse"
        supplier = "gnome"
        cpe = "gnome:seahorse"
        purl = "pkg:generic/seahorse"
        licence = "GPL-2.0-or-later"
        homepage = "https://gitlab.gnome.org/GNOME/seahorse"
        type = "application"
        source = "seahorse"
        version = "seahorse ([0-9.]+)"
        hit1 = "\\0seahorse 43.0\\0"
        hit1_version = "43.0"
        miss1 = "seahorse 43.0"
    strings:
        $v = /\x00seahorse [0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,2})?\n?\x00/
        $s = /\x00SEAHORSE_IS_PLACE \((to|from)\)\x00/
    condition:
        any of them
}
