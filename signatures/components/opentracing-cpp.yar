rule opentracing_cpp
{
    meta:
        component = "opentracing-cpp"
        title = "opentracing-cpp"
        supplier = "opentracing-cpp"
        purl = "pkg:generic/opentracing-cpp"
        homepage = "https://github.com/opentracing/opentracing-cpp/"
        type = "library"
        source = "opentracing-cpp"
        path_version = "^libopentracing\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0incompatible OpenTracing ABI versions; expected 3 but got \\0escaped characters are not supported in filename\\0"
        file1 = "libopentracing.so.1.6.0"
        file1_version = "1.6.0"
        file2 = "libopentracing.so.1"
        miss1 = "\\0incompatible OpenTracing ABI versions; expected 3 but got \\0"
        miss2 = "incompatible OpenTracing ABI versions; expected 3 but got  escaped characters are not supported in filename "
    strings:
        $c1 = /\x00incompatible OpenTracing ABI versions; expected 3 but got \n?\x00/
        $c2 = /\x00escaped characters are not supported in filename\n?\x00/
        $c3 = /\x00Error parsing configuration at position \n?\x00/
        $c4 = /\x00Failed to retrieve baggage item: %s\n?\x00/
        $c5 = /\x00opentracing: Invalid Inject\/Extract carrier\n?\x00/
        $c6 = /\x00opentracing: failed to load dynamic library\n?\x00/
    condition:
        2 of ($c*)
}
