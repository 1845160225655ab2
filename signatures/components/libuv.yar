rule libuv
{
    meta:
        component = "libuv"
        title = "libuv"
        supplier = "libuv"
        cpe = "libuv:libuv"
        purl = "pkg:generic/libuv"
        licence = "MIT"
        homepage = "https://libuv.org/"
        type = "library"
        source = "libuv1"
        version_a = "[^0-9._]([01]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_a = 131072
        confidence_b = 40
        confidence_c = 40
        confidence_d = 40
        hit1 = "\\0uv_version_string\\0uv_library_shutdown\\0UV_THREADPOOL_SIZE\\0\\01.44.2\\0"
        hit1_version = "1.44.2"
        miss1 = "\\0uv_version_string\\0UV_THREADPOOL_SIZE\\0"
    strings:
        $a = "UV_THREADPOOL_SIZE\x00"
        $b = "uv_version_string"
        $c = "uv_library_shutdown"
        $d = "uv__threadpool_cleanup"
    condition:
        $a and $b and ($c or $d)
}
