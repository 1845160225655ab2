rule libubox
{
    meta:
        component = "libubox"
        title = "libubox"
        supplier = "openwrt"
        purl = "pkg:generic/libubox"
        homepage = "https://openwrt.org/"
        type = "library"
        source = "libubox"
        hit1 = "\\0blob_check_type\\0blob_nest_start\\0ustream_set_read_blocked\\0uloop_run_timeout\\0avl_find_lessequal\\0runqueue_task_complete\\0"
        miss1 = "\\0blob_nest_start\\0uloop_run_timeout\\0libubox.so\\0"
    strings:
        $a = /\x00blob_check_type\x00/
        $b = /\x00blob_nest_start\x00/
        $c = /\x00ustream_set_read_blocked\x00/
        $d = /\x00uloop_run_timeout\x00/
        $e = /\x00avl_find_lessequal\x00/
        $f = /\x00runqueue_task_complete\x00/
        $g = /\x00kvlist_init\x00/
    condition:
        6 of them
}
