rule jsoncpp
{
    meta:
        component = "jsoncpp"
        title = "JsonCpp"
        supplier = "jsoncpp"
        cpe = "jsoncpp_project:jsoncpp"
        purl = "pkg:generic/jsoncpp"
        licence = "MIT"
        homepage = "https://github.com/open-source-parsers/jsoncpp"
        type = "library"
        source = "libjsoncpp"
        path_version = "^libjsoncpp\\.so\\.([0-9]+\\.[0-9]+\\.[0-9]+)$"
        hit1 = "\\0N4Json10CharReaderE\\0"
        miss1 = "Missing ',' or '}' in object declaration"
    strings:
        $a = /Missing ',' or '}' in object declaration/
        $b = /Missing ',' or '\]' in array declaration/
        $t = /\x00N4Json(13OurCharReader|17CharReaderBuilder|10CharReader)E\x00/
    condition:
        ($a and $b) or $t
}
