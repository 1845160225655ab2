rule libapache2_mod_tile
{
    meta:
        component = "libapache2-mod-tile"
        title = "libapache2-mod-tile"
        supplier = "libapache2-mod-tile"
        purl = "pkg:generic/libapache2-mod-tile"
        homepage = "https://wiki.openstreetmap.org/wiki/Mod_tile"
        type = "application"
        source = "libapache2-mod-tile"
        hit1 = "\\0Error creating file %s: %s\\0Deleting metatile from %s\\0"
        miss1 = "\\0Error creating file %s: %s\\0"
        miss2 = "Error creating file %s: %s Deleting metatile from %s "
    strings:
        $c1 = /\x00Error creating file %s: %s\n?\x00/
        $c2 = /\x00Deleting metatile from %s\n?\x00/
        $c3 = /\x00tile_translate: uri\(%s\)\n?\x00/
        $c4 = /\x00NoRes200Layer%s: %li\n?\x00/
        $c5 = /\x00Meta file %s header magic mismatch\n?\x00/
        $c6 = /\x00got bad co-ords: x\(%d\) y\(%d\) z\(%d\)\n?\x00/
        $c7 = /\x00Creating and writing a metatile to %s\n?\x00/
        $c8 = /\x00Total tiles expanded from input: %d\n?\x00/
    condition:
        2 of ($c*)
}
