rule libgsf
{
    meta:
        component = "libgsf"
        title = "libgsf"
        supplier = "gnome"
        purl = "pkg:generic/libgsf"
        licence = "LGPL-2.1-only"
        homepage = "http://projects.gnome.org/libgsf/"
        type = "library"
        source = "libgsf"
        hit1 = "\\0The parent GsfOutfile\\0The parent GsfInfile\\0"
        miss1 = "\\0The parent GsfOutfile\\0"
        miss2 = "The parent GsfOutfile The parent GsfInfile "
    strings:
        $c1 = /\x00The parent GsfOutfile\n?\x00/
        $c2 = /\x00The parent GsfInfile\n?\x00/
        $c3 = /\x00Run '%s help' to see a list of subcommands\.\n?\x00/
        $c4 = /\x00%s: Failed to recognize %s as an archive\n?\x00/
        $c5 = /\x00convert %s \+matte -thumbnail %dx%d png:%s\n?\x00/
        $c6 = /\x00Could not open temporary file for writing\n?\x00/
    condition:
        2 of ($c*)
}
