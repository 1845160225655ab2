rule libfcgi
{
    meta:
        component = "libfcgi"
        title = "FastCGI library"
        supplier = "fastcgi"
        cpe = "fastcgi:fcgi"
        purl = "pkg:generic/libfcgi"
        licence = "OML"
        homepage = "https://fastcgi-archives.github.io/"
        type = "library"
        source = "libfcgi"
        hit1 = "\\0FCGI_ROLE=RESPONDER\\0FCGI_ROLE=AUTHORIZER\\0FCGI_ROLE=FILTER\\0"
        miss1 = "\\0FCGI_ROLE\\0RESPONDER\\0FCGI_MAX_CONNS\\0"
    strings:
        $a = /\x00FCGI_ROLE=FILTER\x00/
        $b = /\x00FCGI_ROLE=AUTHORIZER\x00/
        $c = /\x00OS_FcgiConnect\x00/
        $d = /\x00OS_LibShutdown\x00/
    condition:
        ($a and $b) or ($c and $d)
}
