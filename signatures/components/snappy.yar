rule snappy
{
    meta:
        component = "snappy"
        title = "Snappy"
        supplier = "google"
        purl = "pkg:generic/snappy"
        homepage = "https://google.github.io/snappy/"
        type = "library"
        source = "snappy"
        path_version = "^libsnappy\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0N6snappy22UncheckedByteArraySinkE\\0snappy_validate_compressed_buffer\\0N6snappy15ByteArraySourceE\\0"
        file1 = "libsnappy.so.1.1.9"
        file1_version = "1.1.9"
        file2 = "libsnappy.so.1"
        miss1 = "\\0N6snappy22UncheckedByteArraySinkE\\0snappy_validate_compressed_buffer\\0"
    strings:
        $s1 = /\x00N6snappy22UncheckedByteArraySinkE\x00/
        $s2 = /\x00snappy_validate_compressed_buffer\x00/
        $s3 = /\x00N6snappy15ByteArraySourceE\x00/
    condition:
        all of ($s*)
}
