rule libyaml
{
    meta:
        component = "libyaml"
        title = "LibYAML"
        supplier = "libyaml"
        cpe = "pyyaml:libyaml"
        purl = "pkg:generic/libyaml"
        licence = "MIT"
        homepage = "https://pyyaml.org/wiki/LibYAML"
        type = "library"
        source = "libyaml"
        version_a = "[^0-9._](0\\.[12]\\.[0-9]{1,2})\\x00"
        near_a = 65536
        confidence_b = 50
        hit1 = "\\0did not find expected <document start>\\0while scanning a plain scalar\\0\\00.2.5\\0api.c\\0"
        hit1_version = "0.2.5"
        miss2 = "\\xff Go buildinf:\\0did not find expected <document start>while scanning a plain scalar"
        miss1 = "\\0yaml_parser_initialize\\0while scanning a plain scalar\\0"
    strings:
        $a = "did not find expected <document start>"
        $b = "while scanning a plain scalar"
        $go = "Go buildinf:"
    condition:
        $a and $b and not $go
}
