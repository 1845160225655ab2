rule protobuf_c
{
    meta:
        component = "protobuf-c"
        title = "protobuf-c"
        supplier = "protobuf-c"
        cpe = "protobuf-c_project:protobuf-c"
        purl = "pkg:generic/protobuf-c"
        licence = "BSD-2-Clause"
        homepage = "https://github.com/protobuf-c/protobuf-c"
        type = "library"
        source = "protobuf-c"
        version_a = "[^0-9._](1\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_a = 1024
        confidence_b = 50
        hit1 = "\\01.4.1\\0protobuf-c/protobuf-c.c\\0method_index < service->descriptor->n_methods\\0"
        hit1_version = "1.4.1"
        miss1 = "\\0libprotobuf-c.so.1\\0protobuf_c_message_pack\\0"
    strings:
        $a = "method_index < service->descriptor->n_methods"
        $b = "actual_length_size == length_size_min + 1"
    condition:
        any of them
}
