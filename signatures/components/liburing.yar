rule liburing
{
    meta:
        component = "liburing"
        title = "liburing"
        supplier = "liburing"
        purl = "pkg:generic/liburing"
        homepage = "https://github.com/axboe/liburing"
        type = "library"
        source = "liburing"
        path_version = "^liburing(?:-ffi)?\\.so\\.([02]\\.[0-9]+)(?:\\.0)?$"
        hit1 = "\\0io_uring_get_probe_ring\\0__io_uring_get_cqe\\0io_uring_register_files_update\\0io_uring_queue_init_params\\0io_uring_unregister_eventfd\\0io_uring_unregister_files\\0"
        miss1 = "liburing 1.2.3\\n"
    strings:
        $v = /\x00io_uring_get_probe_ring\x00/
        $a = /\x00__io_uring_get_cqe\x00/
        $b = /\x00io_uring_register_files_update\x00/
        $c = /\x00io_uring_queue_init_params\x00/
        $d = /\x00io_uring_unregister_eventfd\x00/
        $e = /\x00io_uring_unregister_files\x00/
    condition:
        all of ($a,$b,$c,$d,$e,$v)
}
