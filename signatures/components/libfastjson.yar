rule libfastjson
{
    meta:
        component = "libfastjson"
        title = "libfastjson"
        supplier = "libfastjson"
        purl = "pkg:generic/libfastjson"
        homepage = "https://github.com/rsyslog/libfastjson"
        type = "library"
        source = "libfastjson"
        hit1 = "\\0fjson_type_to_name: type %d is out of range [0,%zu]\\0fjson_object_from_file: error opening file %s: %s\\0"
        miss1 = "\\0fjson_type_to_name: type %d is out of range [0,%zu]\\0"
        miss2 = "fjson_type_to_name: type %d is out of range [0,%zu] fjson_object_from_file: error opening file %s: %s "
    strings:
        $c1 = /\x00fjson_type_to_name: type %d is out of range \[0,%zu\]\n?\x00/
        $c2 = /\x00fjson_object_from_file: error opening file %s: %s\n?\x00/
        $c3 = /\x00fjson_object_to_file: error opening file %s: %s\n?\x00/
        $c4 = /\x00fjson_object_to_file: error writing file %s: %s\n?\x00/
    condition:
        2 of ($c*)
}
