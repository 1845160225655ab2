rule exiv2
{
    meta:
        component = "exiv2"
        title = "Exiv2"
        supplier = "exiv2"
        cpe = "exiv2:exiv2"
        purl = "pkg:generic/exiv2"
        licence = "GPL-2.0-or-later"
        homepage = "https://exiv2.org/"
        type = "application"
        source = "exiv2"
        path_version = "^libexiv2\\.so\\.(0\\.[0-9]{2}\\.[0-9])$"
        version_v = "exiv2 ([0-9.]+)"
        hit1 = "\\0exiv2 0.27.6\\0"
        hit1_version = "0.27.6"
        hit2 = "\\0N5Exiv25ImageE\\0N5Exiv29JpegImageE\\0"
        miss1 = "Exiv2 1.2.3\\n"
    strings:
        $v = /\x00exiv2 [01]\.[0-9]{2}(\.[0-9]{1,2})?\n?\x00/
        $a = "N5Exiv213BasicErrorI"
        $b = "N5Exiv25ImageE"
        $c = "N5Exiv29ExifDatumE"
        $d = /\x00N5Exiv2(9JpegImage|9TiffImage|11MrwImage)E\x00/
    condition:
        ($v or ($b and $d)) and any of them
}
