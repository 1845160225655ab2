rule menu_cache
{
    meta:
        component = "menu-cache"
        title = "menu-cache"
        supplier = "menu-cache"
        purl = "pkg:generic/menu-cache"
        licence = "LGPL-2.1-or-later"
        homepage = "http://www.lxde.org/"
        type = "library"
        source = "menu-cache"
        hit1 = "\\0menu-cache-gen: %s\\0"
        hit2 = "\\0found dir file %s\\0id %s has no Name\\0"
        miss1 = "menu-cache-gen: %s "
        miss2 = "\\0found dir file %s\\0"
        miss3 = "found dir file %s id %s has no Name "
    strings:
        $a1 = /\x00menu-cache-gen: %s\n?\x00/
        $a2 = /\x00menu-cache-gen: failed: cannot find file '%s'\n?\x00/
        $a3 = /\x00menu-cache-gen: failed: both input and output files must be defined\.\n?\x00/
        $c1 = /\x00found dir file %s\n?\x00/
        $c2 = /\x00id %s has no Name\n?\x00/
        $c3 = /\x00menu cache: unrecognized input: %s\n?\x00/
        $c4 = /\x00unable to connect to menu-cached\.\n?\x00/
        $c5 = /\x00Couldn't remove previous socket file %s\n?\x00/
        $c6 = /\x00removed previous socket file %s\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
