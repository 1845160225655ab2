rule nginx
{
    meta:
        component = "nginx"
        title = "nginx"
        supplier = "f5"
        cpe = "f5:nginx"
        purl = "pkg:generic/nginx"
        licence = "BSD-2-Clause"
        homepage = "https://nginx.org/"
        type = "application"
        source = "nginx"
        version = "nginx/([0-2]\\.[0-9]{1,2}\\.[0-9]{1,3})"
        version_v = "/([0-9.]+[0-9])"
        confidence_e = 60
        hit1 = "nginx version: nginx/1.22.1\\n"
        hit1_version = "1.22.1"
        hit2 = "\\0Server: nginx/1.4.7\\r\\n\\0"
        hit2_version = "1.4.7"
        miss1 = "Server: nginx/1.22.1"
        miss2 = "\\0nginx/1.18.0\\0"
    strings:
        $v = /nginx version: [a-z]{3,10}\/[0-2]\.[0-9]{1,2}\.[0-9]{1,3}/
        $h = /\x00Server: nginx\/[0-2]\.[0-9]{1,2}\.[0-9]{1,3}\r\n\x00/
        $e = "ngx_http_core_module"
        $b = /\x00nginx\/[0-2]\.[0-9]{1,2}\.[0-9]{1,3}\x00/
    condition:
        $v or $h or ($e and $b)
}
