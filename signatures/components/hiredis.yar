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
        hit1 = "\\0Server closed the connection\\0\\0Protocol error, got %s as reply type byte"
        miss1 = "Protocol error, got %s as reply type byte"
    strings:
        $a = /Protocol error, got %s as reply type byte/
        $b = /\x00Server closed the connection\x00/
    condition:
        all of them
}
