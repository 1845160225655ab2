rule spawn_fcgi
{
    meta:
        component = "spawn-fcgi"
        title = "spawn-fcgi"
        supplier = "spawn-fcgi"
        purl = "pkg:generic/spawn-fcgi"
        homepage = "https://redmine.lighttpd.net/projects/spawn-fcgi"
        type = "application"
        source = "spawn-fcgi"
        version_v = "v([0-9.]+)"
        hit1 = "\\0spawn-fcgi v1.6.4 (ipv6) - spawns FastCGI processes\\n"
        hit1_version = "1.6.4"
        hit2 = "\\0spawn-fcgi: can't find user name %s\\n\\0"
        miss1 = "spawn-fcgi v1.6.4"
    strings:
        $v = /spawn-fcgi v1\.[0-9]{1,2}\.[0-9]{1,2} \([a-z0-9]+\) - spawns FastCGI/
        $s = /spawn-fcgi: (couldn.t create socket|can.t find user name)/
    condition:
        any of them
}
