rule libmng
{
    meta:
        component = "libmng"
        title = "libmng"
        supplier = "libmng"
        purl = "pkg:generic/libmng"
        homepage = "http://www.libmng.com"
        type = "library"
        source = "libmng"
        hit1 = "\\0TERM misplaced during creation of MNG stream\\0No MNG header (MHDR) found\\0"
        miss1 = "\\0TERM misplaced during creation of MNG stream\\0"
        miss2 = "TERM misplaced during creation of MNG stream No MNG header (MHDR) found "
    strings:
        $c1 = /\x00TERM misplaced during creation of MNG stream\n?\x00/
        $c2 = /\x00No MNG header \(MHDR\) found\n?\x00/
        $c3 = /\x00Internal error in libmng\n?\x00/
        $c4 = /\x00Chunk cannot be empty\n?\x00/
    condition:
        2 of ($c*)
}
