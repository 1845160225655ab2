rule tinyxml2
{
    meta:
        component = "tinyxml2"
        title = "TinyXML-2"
        supplier = "tinyxml"
        purl = "pkg:generic/tinyxml2"
        licence = "Zlib"
        homepage = "https://github.com/leethomason/tinyxml2"
        type = "library"
        source = "tinyxml2"
        path_version = "^libtinyxml2\\.so\\.([0-9]{1,2}\\.[0-9]\\.[0-9])$"
        hit1 = "\\0XML_WRONG_ATTRIBUTE_TYPE\\0XML_ERROR_PARSING_CDATA\\0XML_ERROR_MISMATCHED_ELEMENT\\0"
        miss1 = "TinyXML-2 1.2.3\\n"
    strings:
        $a = "XML_ERROR_PARSING_CDATA\x00"
        $b = "XML_ERROR_MISMATCHED_ELEMENT\x00"
        $c = "XML_NO_TEXT_NODE\x00"
        $d = "XML_WRONG_ATTRIBUTE_TYPE\x00"
    condition:
        $d and $b and $a and any of them
}
