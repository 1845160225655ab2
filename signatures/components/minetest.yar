rule minetest
{
    meta:
        component = "minetest"
        title = "Minetest"
        supplier = "luanti"
        cpe = "minetest:minetest"
        purl = "pkg:generic/minetest"
        licence = "LGPL-2.1-or-later"
        homepage = "https://www.luanti.org/"
        type = "application"
        source = "minetest"
        hit1 = "World probably saved by a newer version of Minetest."
        miss1 = "Minetest 5.6.1"
    strings:
        $a = "World probably saved by a newer version of Minetest."
    condition:
        any of them
}
