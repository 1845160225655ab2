rule haproxy
{
    meta:
        component = "haproxy"
        title = "HAProxy"
        supplier = "haproxy"
        cpe = "haproxy:haproxy"
        purl = "pkg:generic/haproxy"
        homepage = "https://www.haproxy.org/"
        type = "application"
        source = "haproxy"
        version = "version ([123]\\.[0-9]{1,2}(?:\\.[0-9]{1,3}|-dev[0-9]+)?)"
        hit1 = "\\0 version 2.6.12-1+deb12u3, released 2025/10/03\\0HAProxy version %s %s - https://haproxy.org/"
        hit1_version = "2.6.12"
        hit2 = "HA-Proxy version 1.4.24 2013/06/17"
        hit2_version = "1.4.24"
        miss1 = "HAProxy version 2.6.12"
    strings:
        $v = /version [123]\.[0-9]{1,2}[^\x00,\n]{1,40}, released 20[0-9]{2}\/[0-9]{2}\/[0-9]{2}/
        $h = /HA-?Proxy version %s/
        $o = /HA-?Proxy version [12]\.[0-9]{1,2}[0-9a-z.-]{1,40} 20[0-9]{2}\/[0-9]{2}\/[0-9]{2}/
    condition:
        ($v and $h) or $o or $h
}
