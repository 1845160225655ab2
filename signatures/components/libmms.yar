rule libmms
{
    meta:
        component = "libmms"
        title = "libmms"
        supplier = "libmms"
        purl = "pkg:generic/libmms"
        licence = "LGPL-2.0-or-later"
        homepage = "http://libmms.sourceforge.net/"
        type = "library"
        source = "libmms"
        hit1 = "\\0mms: Stream name Len: %d\\0mms: disabling stream %d\\0"
        miss1 = "\\0mms: Stream name Len: %d\\0"
        miss2 = "mms: Stream name Len: %d mms: disabling stream %d "
    strings:
        $c1 = /\x00mms: Stream name Len: %d\n?\x00/
        $c2 = /\x00mms: disabling stream %d\n?\x00/
        $c3 = /\x00mms: selecting stream %d\n?\x00/
        $c4 = /\x00mms: header flags: %d\n?\x00/
    condition:
        2 of ($c*)
}
