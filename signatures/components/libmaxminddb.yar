rule libmaxminddb
{
    meta:
        component = "libmaxminddb"
        title = "libmaxminddb"
        supplier = "maxmind"
        purl = "pkg:generic/libmaxminddb"
        licence = "Apache-2.0"
        type = "library"
        source = "libmaxminddb"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0Error opening the specified MaxMind DB file\\0"
        hit2 = "\\0Error opening the specified MaxMind DB file\\01.7.1\\0"
        hit2_version = "1.7.1"
        miss1 = "Error opening the specified MaxMind DB file "
    strings:
        $a1 = /\x00Error opening the specified MaxMind DB file\n?\x00/
        $a2 = /\x00The MaxMind DB file's search tree is corrupt\n?\x00/
        $a3 = /\x00An attempt to read data from the MaxMind DB file failed\n?\x00/
    condition:
        any of them
}
