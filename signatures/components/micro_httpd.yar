rule micro_httpd
{
    meta:
        component = "micro_httpd"
        title = "micro_httpd"
        supplier = "acme"
        cpe = "acme:micro_httpd"
        purl = "pkg:generic/micro_httpd"
        homepage = "https://acme.com/software/micro_httpd/"
        type = "application"
        source = "micro-httpd"
        hit1 = "\\0http://www.acme.com/software/micro_httpd/\\0"
        miss1 = "see http://www.acme.com/software/micro_httpd/ for"
    strings:
        $u = /\x00https?:\/\/(www\.)?acme\.com\/software\/micro_httpd\/\x00/
        $a = /<A(DDRESS)?>?( HREF|<A HREF)?=?"https?:\/\/(www\.)?acme\.com\/software\/micro_httpd\/"/
    condition:
        any of them
}
