rule hiredis
{
    meta:
        component = "hiredis"
        title = "hiredis"
        supplier = "redis"
        cpe = "redislabs:hiredis"
        purl = "pkg:generic/hiredis"
        licence = "BSD-3-Clause"
        homepage = "https://github.com/redis/hiredis"
        type = "library"
        source = "hiredis"
        path_version = "^libhiredis\\.so\\.(0\\.1[34])$"
        releases = "0.13=0.13.0..0.13.3 0.14=0.14.0..0.14.1"
        hit1 = "\\0Server closed the connection\\0\\0Protocol error, got %s as reply type byte"
        miss1 = "Protocol error, got %s as reply type byte"
        file1 = "libhiredis.so.0.14"
        file1_version = "0.14.0..0.14.1"
        file2 = "libhiredis.so.1.1.0"
    strings:
        $a = /Protocol error, got %s as reply type byte/
        $b = /\x00Server closed the connection\x00/
    condition:
        all of them
}
