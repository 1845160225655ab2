rule libtifiles
{
    meta:
        component = "libtifiles"
        title = "libtifiles"
        supplier = "libtifiles"
        purl = "pkg:generic/libtifiles"
        homepage = "https://github.com/debrouxl/tilibs"
        type = "library"
        source = "libtifiles"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0tifiles library version %s\\0"
        hit2 = "\\0tifiles library version %s\\01.1.8\\0"
        hit2_version = "1.1.8"
        miss1 = "tifiles library version %s "
    strings:
        $a1 = /\x00tifiles library version %s\n?\x00/
    condition:
        $a1
}
