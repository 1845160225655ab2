rule libre
{
    meta:
        component = "libre"
        title = "libre"
        supplier = "libre"
        purl = "pkg:generic/libre"
        homepage = "http://www.creytiv.com/re.html"
        type = "library"
        source = "libre"
        version_v = "libre v([0-4]\\.[0-9]{1,2}\\.[0-9]{1,2}) \\("
        hit1 = "\\0  %p: th=%p expire=%llums\\0rwlock: lock_read_get: %m\\0"
        hit2 = "\\0libre v1.1.0 (arm/linux)\\0"
        hit2_version = "1.1.0"
        miss1 = "\\0  %p: th=%p expire=%llums\\0"
        miss2 = "  %p: th=%p expire=%llums rwlock: lock_read_get: %m "
        miss3 = "\\0libre vX (arm/linux)\\0"
    strings:
        $v = /\x00libre v([0-4]\.[0-9]{1,2}\.[0-9]{1,2}) \(/
        $c1 = /\x00  %p: th=%p expire=%llums\n?\x00/
        $c2 = /\x00rwlock: lock_read_get: %m\n?\x00/
        $c3 = /\x00epoll: epoll_create: %m\n?\x00/
        $c4 = /\x00tls: recv: BIO_write %d\n?\x00/
    condition:
        $v or 2 of ($c*)
}
