rule rasqal
{
    meta:
        component = "rasqal"
        title = "rasqal"
        supplier = "rasqal"
        purl = "pkg:generic/rasqal"
        homepage = "https://librdf.org/rasqal/"
        type = "library"
        source = "rasqal"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0rasqal_new_typed_literal failed\\0"
        hit2 = "\\0rasqal_new_typed_literal failed\\00.9.33\\0"
        hit2_version = "0.9.33"
        miss1 = "rasqal_new_typed_literal failed "
    strings:
        $a1 = /\x00rasqal_new_typed_literal failed\n?\x00/
        $a2 = /\x00rasqal query algebra query engine\n?\x00/
        $a3 = /\x00rasqal_new_boolean_literal failed\n?\x00/
        $a4 = /\x00%s: rasqal_world init failed\n?\x00/
    condition:
        any of ($a*)
}
