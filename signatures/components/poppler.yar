rule poppler
{
    meta:
        component = "poppler"
        title = "Poppler"
        supplier = "freedesktop"
        cpe = "freedesktop:poppler"
        purl = "pkg:generic/poppler"
        licence = "GPL-2.0-only OR GPL-3.0-only"
        homepage = "https://poppler.freedesktop.org/"
        type = "library"
        source = "poppler"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]((?:[0-9]{1,2})\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_n = 80
        hit1 = "\\0x\\x0022.12.0\\x00pdfimages version %s\\n\\0"
        hit1_version = "22.12.0"
        miss1 = "pdfimages version 22.12.0\\n"
    strings:
        $n = /\x00(pdfimages|pdftohtml|pdfattach|pdfsig|pdftocairo|pdffonts|pdftoppm|pdfinfo|pdftotext|pdfunite|pdfseparate|pdfdetach|pdftops) version %s\n/
        $a = "poppler-data"
        $b = "Embedded font file may be invalid"
        $c = "/usr/share/poppler"
        $d = "Couldn't find a font for '%s'"
        $e = "Copyright 2005-20"
    condition:
        ($n or ($b and $c)) and any of them
}
