rule libebml
{
    meta:
        component = "libebml"
        title = "libEBML"
        supplier = "matroska"
        cpe = "matroska:libebml"
        purl = "pkg:generic/libebml"
        licence = "LGPL-2.1-or-later"
        homepage = "https://github.com/Matroska-Org/libebml"
        type = "library"
        source = "libebml"
        version_d = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]\\.[0-9]{1,2})\\x00"
        near_d = 48
        hit1 = "\\0N7libebml10EbmlMasterE\\0"
        miss1 = "libEBML 1.2.3\\n"
    strings:
        $a = "N7libebml10EbmlMasterE"
        $b = "N7libebml11EbmlElementE"
        $c = "EBMLMaxIdLength"
        $d = /\x00N4utf815not_enough_roomE\x00/
        $e = /\x00N7libebml(10EbmlMaster|4EbmlVoid|8EbmlVoid|9EbmlCrc32)E\x00/
    condition:
        $e and any of them
}
