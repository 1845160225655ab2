rule gsoap
{
    meta:
        component = "gsoap"
        title = "gSOAP"
        supplier = "genivia"
        cpe = "genivia:gsoap"
        purl = "pkg:generic/gsoap"
        homepage = "https://www.genivia.com/"
        type = "library"
        source = "gsoap"
        path_version = "^libgsoap(?:ck|ssl)?(?:\\+\\+)?-([0-9]+\\.[0-9]+\\.[0-9]+)\\.so"
        version_s = " ver ([23]\\.[0-9]+\\.[0-9]+[a-z]?)"
        hit1 = "@(#) stdsoap2.c ver 2.8.17r 2013-12-21 10:00:00 GMT\\0"
        hit1_version = "2.8.17r"
        hit2 = "\\0gSOAP Web Service\\0"
        miss1 = "Server: gSOAP/2.8"
    strings:
        $s = /@\(#\) (stdsoap2|[A-Za-z0-9_]{1,40}(C|Server|Client|Lib))\.(c|cpp) ver [23]\.[0-9]{1,2}\.[0-9]{1,3}[a-z]? 20[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9:]{8} GMT/
        $w = /\x00gSOAP Web Service\x00/
    condition:
        any of them
}
