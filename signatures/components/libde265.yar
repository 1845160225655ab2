rule libde265
{
    meta:
        component = "libde265"
        title = "libde265"
        supplier = "struktur"
        cpe = "struktur:libde265"
        purl = "pkg:generic/libde265"
        licence = "LGPL-3.0-or-later"
        homepage = "https://github.com/strukturag/libde265"
        type = "library"
        source = "libde265"
        version_c = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_c = 32
        hit1 = "\\x001.0.11\\x00no error\\0CTB outside of image area (concealing stream error...)\\0non-existing PPS referenced\\0"
        hit1_version = "1.0.11"
        miss1 = "no error\\n"
    strings:
        $a = "CTB outside of image area"
        $b = "non-existing PPS referenced"
        $c = "no error\x00"
        $d = "coefficient out of image bounds"
    condition:
        $a and $b and any of them
}
