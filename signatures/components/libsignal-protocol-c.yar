rule libsignal_protocol_c
{
    meta:
        component = "libsignal-protocol-c"
        title = "libsignal-protocol-c"
        supplier = "libsignal-protocol-c"
        purl = "pkg:generic/libsignal-protocol-c"
        homepage = "https://github.com/signalapp/libsignal-protocol-c"
        type = "library"
        source = "libsignal-protocol-c"
        path_version = "^libsignal-protocol-c\\.so\\.(2(?:\\.[0-9]+){2})$"
        hit1 = "\\0Message version %d, but session version %d\\0Received message with old counter: %d, %d\\0"
        file1 = "libsignal-protocol-c.so.2.3.3"
        file1_version = "2.3.3"
        file2 = "libsignal-protocol-c.so.2"
        miss1 = "\\0Message version %d, but session version %d\\0"
        miss2 = "Message version %d, but session version %d Received message with old counter: %d, %d "
    strings:
        $c1 = /\x00Message version %d, but session version %d\n?\x00/
        $c2 = /\x00Received message with old counter: %d, %d\n?\x00/
        $c3 = /\x00Unsupported legacy version: %d\n?\x00/
        $c4 = /\x00Invalid key length: %d\n?\x00/
    condition:
        2 of ($c*)
}
