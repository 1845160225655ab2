rule cabextract
{
    meta:
        component = "cabextract"
        title = "cabextract"
        supplier = "cabextract"
        purl = "pkg:generic/cabextract"
        type = "application"
        source = "cabextract"
        version_a1 = "[^\\t\\n\\r\\x20-\\x7e]v?(1\\.[0-9]{1,2})\\n?\\x00"
        near_a1 = 24
        version_a2 = "[^\\t\\n\\r\\x20-\\x7e]v?(1\\.[0-9]{1,2})\\n?\\x00"
        near_a2 = 24
        hit1 = "\\0cabextract version %s\\0"
        hit2 = "\\0cabextract version %s\\01.9\\0"
        hit2_version = "1.9"
        miss1 = "cabextract version %s "
    strings:
        $a1 = /\x00cabextract version %s\n?\x00/
        $a2 = /\x00FATAL ERROR: libmspack is compiled for %d-bit file IO,\n             cabextract is compiled/
    condition:
        any of them
}
