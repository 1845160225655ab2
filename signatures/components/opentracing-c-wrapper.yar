rule opentracing_c_wrapper
{
    meta:
        component = "opentracing-c-wrapper"
        title = "opentracing-c-wrapper"
        supplier = "opentracing-c-wrapper"
        purl = "pkg:generic/opentracing-c-wrapper"
        licence = "Apache-2.0"
        homepage = "https://github.com/haproxytech/opentracing-c-wrapper/"
        type = "library"
        source = "opentracing-c-wrapper"
        hit1 = "\\0Failed to load tracing library: %s\\0Failed to construct tracer: %s\\0"
        miss1 = "\\0Failed to load tracing library: %s\\0"
        miss2 = "Failed to load tracing library: %s Failed to construct tracer: %s "
    strings:
        $c1 = /\x00Failed to load tracing library: %s\n?\x00/
        $c2 = /\x00Failed to construct tracer: %s\n?\x00/
    condition:
        all of them
}
