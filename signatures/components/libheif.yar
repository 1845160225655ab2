rule libheif
{
    meta:
        component = "libheif"
        title = "libheif"
        supplier = "struktur"
        cpe = "struktur:libheif"
        purl = "pkg:generic/libheif"
        licence = "LGPL-3.0-or-later"
        homepage = "https://github.com/strukturag/libheif"
        type = "library"
        source = "libheif"
        path_version = "^libheif\\.so\\.(1\\.[0-9]{1,2}\\.[0-9]{1,2})$"
        hit1 = "\\0No 'ftyp' box\\0No 'hdlr' box\\0No or invalid primary item\\0"
        miss1 = "libheif 1.2.3\\n"
    strings:
        $a = "Unsupported color conversion"
        $b = "Security limit exceeded"
        $c = "No or invalid primary item"
        $d = "No 'hdlr' box"
        $e = "No 'ftyp' box"
    condition:
        $c and $d and $e and any of them
}
