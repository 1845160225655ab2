rule mpeg2dec
{
    meta:
        component = "mpeg2dec"
        title = "mpeg2dec"
        supplier = "mpeg2dec"
        purl = "pkg:generic/mpeg2dec"
        homepage = "http://libmpeg2.sourceforge.net/"
        type = "library"
        source = "mpeg2dec"
        version_v = "libmpeg2-([01]\\.[0-9]{1,2}\\.[0-9]{1,2}) - by Michel Lespinasse"
        hit1 = "\\0 COLORS (prim %s trans %s matrix %s)\\0         USER_DATA %d bytes\\0"
        hit2 = "\\0libmpeg2-0.5.1 - by Michel Lespinasse <walken@zoy.org> and Aaron Holtzman\\n\\0"
        hit2_version = "0.5.1"
        miss1 = "\\0 COLORS (prim %s trans %s matrix %s)\\0"
        miss2 = " COLORS (prim %s trans %s matrix %s)          USER_DATA %d bytes "
        miss3 = "\\0libmpeg2-X - by Michel Lespinasse <walken@zoy.org> and Aaron Holtzman\\n\\0"
    strings:
        $v = /libmpeg2-([01]\.[0-9]{1,2}\.[0-9]{1,2}) - by Michel Lespinasse/
        $c1 = /\x00 COLORS \(prim %s trans %s matrix %s\)\n?\x00/
        $c2 = /\x00         USER_DATA %d bytes\n?\x00/
        $c3 = /\x00Invalid buffer size: %s\n?\x00/
        $c4 = /\x00Cannot find xv %s port\n?\x00/
    condition:
        $v or 2 of ($c*)
}
