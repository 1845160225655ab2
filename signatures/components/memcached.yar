rule memcached
{
    meta:
        component = "memcached"
        title = "Memcached"
        supplier = "memcached"
        cpe = "memcached:memcached"
        purl = "pkg:generic/memcached"
        licence = "BSD-3-Clause"
        homepage = "https://memcached.org/"
        type = "application"
        source = "memcached"
        version = "memcached ([0-9]\\.[0-9]{1,2}\\.[0-9]{1,3})"
        hit1 = "\\0memcached 1.6.18\\0"
        hit1_version = "1.6.18"
        miss1 = "memcached 1.6.18"
    strings:
        $v = /\x00memcached [0-9]\.[0-9]{1,2}\.[0-9]{1,3}[^\x00\n]{0,8}\n?\x00/
    condition:
        any of them
}
