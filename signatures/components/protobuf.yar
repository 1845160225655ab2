// The library keeps its version as one number.
rule protobuf
{
    meta:
        component = "protobuf"
        title = "Protocol Buffers"
        supplier = "google"
        cpe = "google:protobuf"
        purl = "pkg:generic/protobuf"
        homepage = "https://protobuf.dev/"
        type = "library"
        source = "protobuf"
        hit1 = "This program requires version \\0 of the Protocol Buffer runtime library, but the installed version is \\0"
        miss1 = "\\0libprotobuf.so.32\\0google::protobuf::internal::VerifyVersion\\0"
    strings:
        $a = " of the Protocol Buffer runtime library, but the installed version is "
    condition:
        any of them
}
