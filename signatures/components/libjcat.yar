rule libjcat
{
    meta:
        component = "libjcat"
        title = "libjcat"
        supplier = "libjcat"
        purl = "pkg:generic/libjcat"
        licence = "LGPL-2.1-or-later"
        homepage = "https://github.com/hughsie/libjcat"
        type = "library"
        source = "libjcat"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Jcat engine kind '%s' not supported\\0pkcs7_set_cr: %s\\0"
        hit2 = "\\0Jcat engine kind '%s' not supported\\0pkcs7_set_cr: %s\\00.2.3\\0"
        hit2_version = "0.2.3"
        miss1 = "\\0Jcat engine kind '%s' not supported\\0"
        miss2 = "Jcat engine kind '%s' not supported pkcs7_set_cr: %s "
    strings:
        $c1 = /\x00Jcat engine kind '%s' not supported\n?\x00/
        $c2 = /\x00pkcs7_set_cr: %s\n?\x00/
        $c3 = /\x00Using engine at %s\n?\x00/
        $c4 = /\x00failed to init: %s\n?\x00/
        $c5 = /\x00Cannot detect blob kind from extension, expected %s\n?\x00/
        $c6 = /\x00Failed to parse '%s', expected %s\n?\x00/
    condition:
        2 of ($c*)
}
