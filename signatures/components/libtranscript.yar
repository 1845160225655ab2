rule libtranscript
{
    meta:
        component = "libtranscript"
        title = "libtranscript"
        supplier = "libtranscript"
        purl = "pkg:generic/libtranscript"
        licence = "GPL-3.0-only"
        homepage = "https://os.ghalkes.nl/libtranscript.html"
        type = "library"
        source = "libtranscript"
        hit1 = "\\0transcript_namelist_eucjis2004\\0transcript_get_iface_eucjis2004\\0transcript_get_iface_eucjisx213\\0"
        miss1 = "\\0transcript_namelist_eucjis2004\\0transcript_get_iface_eucjis2004\\0"
    strings:
        $s1 = /\x00transcript_namelist_eucjis2004\x00/
        $s2 = /\x00transcript_get_iface_eucjis2004\x00/
        $s3 = /\x00transcript_get_iface_eucjisx213\x00/
        $s4 = /\x00transcript_get_iface_big5hkscs1999\x00/
    condition:
        3 of ($s*)
}
