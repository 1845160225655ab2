rule nats_c
{
    meta:
        component = "nats.c"
        title = "nats.c"
        supplier = "nats-c"
        purl = "pkg:generic/nats.c"
        licence = "Apache-2.0"
        homepage = "https://github.com/nats-io/nats.c/"
        type = "library"
        source = "nats.c"
        path_version = "^libnats\\.so\\.(3(?:\\.[0-9]+){2})$"
        hit1 = "\\0invalid ack policy %d\\0invalid JS ACK: '%s'\\0"
        file1 = "libnats.so.3.4.1"
        file1_version = "3.4.1"
        file2 = "libnats.so.3"
        miss1 = "\\0invalid ack policy %d\\0"
        miss2 = "invalid ack policy %d invalid JS ACK: '%s' "
    strings:
        $c1 = /\x00invalid ack policy %d\n?\x00/
        $c2 = /\x00invalid JS ACK: '%s'\n?\x00/
        $c3 = /\x00time '%s' is invalid\n?\x00/
    condition:
        2 of ($c*)
}
