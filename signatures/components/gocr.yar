rule gocr
{
    meta:
        component = "gocr"
        title = "gocr"
        supplier = "gocr"
        purl = "pkg:generic/gocr"
        licence = "GPL-2.0-or-later"
        homepage = "https://www-e.uni-magdeburg.de/jschulen/ocr/"
        type = "library"
        source = "gocr"
        version_v = " Optical Character Recognition --- gocr ([0-2]\\.[0-9]{2}) "
        hit1 = "\\0 could not access %s\\0 DB %s not found\\0"
        hit2 = "\\0 Optical Character Recognition --- gocr 0.52 20181015\\n"
        hit2_version = "0.52"
        miss1 = "\\0 could not access %s\\0"
        miss2 = " could not access %s  DB %s not found "
        miss3 = "\\0 Optical Character Recognition --- gocr X 20181015\\n"
    strings:
        $v = / Optical Character Recognition --- gocr ([0-2]\.[0-9]{2}) /
        $c1 = /\x00 could not access %s\n?\x00/
        $c2 = /\x00 DB %s not found\n?\x00/
    condition:
        $v or ($c1 and $c2)
}
