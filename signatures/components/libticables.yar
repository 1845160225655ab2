rule libticables
{
    meta:
        component = "libticables"
        title = "libticables"
        supplier = "libticables"
        purl = "pkg:generic/libticables"
        homepage = "https://github.com/debrouxl/tilibs"
        type = "library"
        source = "libticables"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0ticables library version %s\\0"
        hit2 = "\\0ticables library version %s\\01.3.6\\0"
        hit2_version = "1.3.6"
        miss1 = "ticables library version %s "
    strings:
        $a1 = /\x00ticables library version %s\n?\x00/
        $a2 = /\x00TiCables-2 data logger\n?\x00/
        $a3 = /\x00ticables_cable_recv: len = 0\n?\x00/
    condition:
        any of ($a*)
}
