rule libmatroska
{
    meta:
        component = "libmatroska"
        title = "libMatroska"
        supplier = "matroska"
        cpe = "matroska:libmatroska"
        purl = "pkg:generic/libmatroska"
        licence = "LGPL-2.1-or-later"
        homepage = "https://github.com/Matroska-Org/libmatroska"
        type = "library"
        source = "libmatroska"
        version_a = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_a = 40
        hit1 = "\\0N11libmatroska13KaxTrackEntryE\\01.7.1\\0"
        hit1_version = "1.7.1"
        hit2 = "\\0N11libmatroska13KaxTrackEntryE\\01.6.2\\0"
        hit2_version = "1.6.2"
        miss1 = "libmatroska 1.7.1"
    strings:
        $a = /\x00N11libmatroska13KaxTrackEntryE\x00/
    condition:
        any of them
}
