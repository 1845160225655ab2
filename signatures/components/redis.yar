rule redis
{
    meta:
        component = "redis"
        title = "Redis"
        supplier = "redis"
        cpe = "redis:redis"
        purl = "pkg:generic/redis"
        homepage = "https://redis.io/"
        type = "application"
        source = "redis"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([2-8]\\.[0-9]{1,2}\\.[0-9]{1,3})\\x00"
        near_n = 400
        hit1 = "\\07.0.15\\0# Server\\r\\nredis_version:%s"
        hit1_version = "7.0.15"
        miss1 = "redis_version:7.0.15"
    strings:
        $n = "redis_version:%s"
        $c = "Redis %s crashed by signal"
    condition:
        any of them
}
