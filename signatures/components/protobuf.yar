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
        path_version = "^libprotobuf(?:-lite)?\\.so\\.([0-9]{1,2}\\.[0-9]\\.[0-9]{1,2})$"
        releases = "8.0.0=2.5.0 9.0.1=2.6.1 10.0.0=3.0.0 17.0.0=3.6.0..3.6.1 22.0.*=3.11.* 23.0.*=3.12.* 24.0.*=3.13.* 25.0.*=3.14.* 26.0.*=3.15.* 27.0.*=3.16.* 28.0.*=3.17.* 29.0.*=3.18.* 30.0.*=3.19.* 31.0.*=3.20.* 32.0.*=3.21.*"
        hit1 = "This program requires version \\0 of the Protocol Buffer runtime library, but the installed version is \\0"
        miss1 = "\\0libprotobuf.so.32\\0google::protobuf::internal::VerifyVersion\\0"
        file1 = "libprotobuf.so.23.0.4"
        file1_version = "3.12.4"
        file2 = "libprotobuf-lite.so.32.0.12"
        file2_version = "3.21.12"
        file3 = "libprotobuf.so.17.0.0"
        file3_version = "3.6.0..3.6.1"
        file4 = "libprotobuf.so.40.0.1"
    strings:
        $a = " of the Protocol Buffer runtime library, but the installed version is "
    condition:
        any of them
}
