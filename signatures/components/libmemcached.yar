rule libmemcached
{
    meta:
        component = "libmemcached"
        title = "libmemcached"
        supplier = "libmemcached"
        cpe = "awesome:libmemcached"
        purl = "pkg:generic/libmemcached"
        licence = "BSD-3-Clause"
        homepage = "https://libmemcached.org/"
        type = "library"
        source = "libmemcached"
        version_a = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_a = 32
        hit1 = "\\0The host transport protocol does not match that of the client\\0"
        hit2 = "\\0 (libmemcached v\\x001.1.4\\x00"
        hit2_version = "1.1.4"
        miss1 = "libmemcached 1.2.3\\n"
    strings:
        $a = " (libmemcached v\x00"
        $b = "memcached_server_cursor"
        $c = "The host transport protocol does not match that of the client"
        $d = "libmemcached/csl/context.cc"
    condition:
        ($a or $c or $d) and any of them
}
