rule modsecurity_nginx
{
    meta:
        component = "modsecurity-nginx"
        title = "ModSecurity-nginx connector"
        supplier = "owasp"
        purl = "pkg:generic/modsecurity-nginx"
        licence = "Apache-2.0"
        homepage = "https://github.com/owasp-modsecurity/ModSecurity-nginx"
        type = "library"
        source = "libnginx-mod-http-modsecurity"
        version = " v([0-9.]+)"
        hit1 = "\\0ModSecurity-nginx v1.0.3\\0"
        hit1_version = "1.0.3"
        miss1 = "ModSecurity-nginx connector 1.2.3\\n"
    strings:
        $v = /\x00ModSecurity-nginx v[0-2]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
    condition:
        any of them
}
