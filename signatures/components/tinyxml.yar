rule tinyxml
{
    meta:
        component = "tinyxml"
        title = "TinyXML"
        supplier = "tinyxml"
        cpe = "tinyxml_project:tinyxml"
        purl = "pkg:generic/tinyxml"
        licence = "Zlib"
        homepage = "https://sourceforge.net/projects/tinyxml/"
        type = "library"
        source = "tinyxml"
        path_version = "^libtinyxml\\.so\\.(2\\.[0-9]\\.[0-9])$"
        hit1 = "\\0Failed to read Element name\\0Error reading Element value.\\0Error reading Attributes.\\0Error null (0) or unexpected EOF found in input stream.\\0"
        miss1 = "TinyXML 1.2.3\\n"
    strings:
        $a = "Error reading Element value."
        $b = "Error null (0) or unexpected EOF found in input stream."
        $c = "Memory allocation failed.\x00"
        $d = "Failed to read Element name"
        $e = "Error parsing Declaration."
    condition:
        $a and $b and $d and any of them
}
