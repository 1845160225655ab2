rule zeromq
{
    meta:
        component = "zeromq"
        title = "ZeroMQ"
        supplier = "zeromq"
        cpe = "zeromq:libzmq"
        purl = "pkg:generic/zeromq"
        homepage = "https://zeromq.org/"
        type = "library"
        source = "zeromq3"
        path_version = "^libzmq\\.so\\.(5\\.[0-9]{1,2}\\.[0-9]{1,2})$"
        releases = "5.1.*=4.2.* 5.2.*=4.3.*"
        hit1 = "\\0N3zmq5own_tE\\0"
        miss1 = "\\0_ZN3zmq8socket_tC1E\\0"
        file1 = "libzmq.so.5.2.4"
        file1_version = "4.3.4"
        file2 = "libzmq.so.5.1.5"
        file2_version = "4.2.5"
        file3 = "libzmq.so.5.0.0"
    strings:
        $a = /\x00\*?N3zmq(13socket_base_t|8object_t|5own_t|11io_object_t)E\x00/
    condition:
        any of them
}
