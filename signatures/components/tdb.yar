rule tdb
{
    meta:
        component = "tdb"
        title = "tdb (Trivial Database)"
        supplier = "samba"
        purl = "pkg:generic/tdb"
        licence = "LGPL-3.0-or-later"
        homepage = "https://tdb.samba.org/"
        type = "library"
        source = "tdb"
        path_version = "^libtdb\\.so\\.(1\\.[0-9]\\.[0-9]{1,2})$"
        hit1 = "\\0TDB file\\n\\0tdb_brlock failed (fd=%d) at offset %u\\0"
        miss1 = "\\0TDB file\\n\\0"
    strings:
        $a = "tdb_brlock failed (fd=%d)"
        $b = "tdb_oob len %u beyond eof at %u"
        $c = "TDB file\n\x00"
        $d = "tdb_expand: overflow detected"
        $m = /\x00TDB_1\.[0-9]\.[0-9]{1,2}\x00/
    condition:
        ($c and ($a or $b or $d)) and any of them
}
