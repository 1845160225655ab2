rule yaml_cpp
{
    meta:
        component = "yaml-cpp"
        title = "yaml-cpp"
        supplier = "yaml-cpp"
        purl = "pkg:generic/yaml-cpp"
        type = "library"
        source = "yaml-cpp"
        path_version = "^libyaml-cpp\\.so\\.(0\\.[0-9]+\\.[0-9]+)$"
        hit1 = "\\0yaml-cpp: error at line \\0"
        hit2 = "\\0YAML major version too large\\0bad YAML version: \\0"
        file1 = "libyaml-cpp.so.0.7.0"
        file1_version = "0.7.0"
        file2 = "libyaml-cpp.so.0.7"
        miss1 = "yaml-cpp: error at line  "
        miss2 = "\\0YAML major version too large\\0"
        miss3 = "YAML major version too large "
    strings:
        $a1 = /\x00yaml-cpp: error at line \n?\x00/
        $c1 = /\x00YAML major version too large\n?\x00/
        $c2 = /\x00bad YAML version: \n?\x00/
        $c3 = /\x00YAML directives must have exactly one argument\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
