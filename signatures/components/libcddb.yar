rule libcddb
{
    meta:
        component = "libcddb"
        title = "libcddb"
        supplier = "libcddb"
        purl = "pkg:generic/libcddb"
        licence = "LGPL-2.0-or-later"
        homepage = "http://libcddb.sourceforge.net"
        type = "library"
        source = "libcddb"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0libcddb: error: %s\\0"
        hit2 = "\\0libcddb: error: %s\\01.3.2\\0"
        hit2_version = "1.3.2"
        miss1 = "libcddb: error: %s "
    strings:
        $a1 = /\x00libcddb: error: %s\n?\x00/
    condition:
        $a1
}
