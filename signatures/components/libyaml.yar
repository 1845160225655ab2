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
        miss3 = "mapping values are not allowed in this contextdid not find expected <document start>block sequence entries are not allowedwhile scanning a plain scalarfound unknown escape character"
        miss4 = "/src/unsafe-libyaml-0.2.11/src/api.rs\\0did not find expected <document start>\\0while scanning a plain scalar\\0"
        miss1 = "\\0yaml_parser_initialize\\0while scanning a plain scalar\\0"
    strings:
        // Literals of C end with a NUL; a port to Go has the same words, one behind the other.
        $a = "did not find expected <document start>\x00"
        $b = "while scanning a plain scalar\x00"
        $go = "Go buildinf:"
        $rust = "unsafe-libyaml"
    condition:
        $a and $b and not $go and not $rust
}
