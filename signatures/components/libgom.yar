rule libgom
{
    meta:
        component = "libgom"
        title = "libgom"
        supplier = "gnome"
        purl = "pkg:generic/libgom"
        licence = "LGPL-2.1-or-later"
        homepage = "https://wiki.gnome.org/Projects/Gom"
        type = "library"
        source = "libgom"
        hit1 = "\\0CREATE TABLE IF NOT EXISTS _gom_version (version INTEGER);\\0INSERT INTO _gom_version ( version) VALUES (?);\\0"
        miss1 = "\\0CREATE TABLE IF NOT EXISTS _gom_version (version INTEGER);\\0"
        miss2 = "CREATE TABLE IF NOT EXISTS _gom_version (version INTEGER); INSERT INTO _gom_version ( version) VALUES (?); "
    strings:
        $c1 = /\x00CREATE TABLE IF NOT EXISTS _gom_version \(version INTEGER\);\n?\x00/
        $c2 = /\x00INSERT INTO _gom_version \( version\) VALUES \(\?\);\n?\x00/
        $c3 = /\x00SELECT MAX\(version\) FROM _gom_version;\n?\x00/
        $c4 = /\x00The GomAdapter for the command\.\n?\x00/
    condition:
        2 of ($c*)
}
