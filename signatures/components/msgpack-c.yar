rule msgpack_c
{
    meta:
        component = "msgpack-c"
        title = "msgpack-c"
        supplier = "msgpack-c"
        purl = "pkg:generic/msgpack-c"
        homepage = "https://github.com/msgpack/msgpack-c/"
        type = "library"
        source = "msgpack-c"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([3-5]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0msgpack_unpacker_data\\0msgpack_unpacker_free\\0msgpack_unpacker_init\\0"
        hit2 = "\\0msgpack_unpacker_data\\0msgpack_unpacker_free\\0msgpack_unpacker_init\\04.0.0\\0"
        hit2_version = "4.0.0"
        miss1 = "\\0msgpack_unpacker_data\\0msgpack_unpacker_free\\0"
    strings:
        $s1 = /\x00msgpack_unpacker_data\x00/
        $s2 = /\x00msgpack_unpacker_free\x00/
        $s3 = /\x00msgpack_unpacker_init\x00/
        $s4 = /\x00msgpack_unpacker_next\x00/
        $s5 = /\x00msgpack_version_major\x00/
    condition:
        3 of ($s*)
}
