rule mini_httpd
{
    meta:
        component = "mini_httpd"
        title = "mini_httpd"
        supplier = "acme"
        cpe = "acme:mini_httpd"
        purl = "pkg:generic/mini_httpd"
        licence = "BSD-2-Clause"
        homepage = "https://acme.com/software/mini_httpd/"
        type = "application"
        source = "mini-httpd"
        version = "mini_httpd/([12]\\.[0-9]{2}[a-z]?)"
        hit1 = "\\0mini_httpd/1.30 26Oct2018\\0"
        hit1_version = "1.30"
        hit2 = "\\0mini_httpd/1.19 19dec2003\\0"
        hit2_version = "1.19"
        hit3 = "\\0http://www.acme.com/software/mini_httpd/\\0"
        miss1 = "mini_httpd/1.30"
        miss2 = "http://www.acme.com/software/mini_httpd/ has more"
    strings:
        $v = /\x00mini_httpd\/[12]\.[0-9]{2}[a-z0-9_.-]{0,12} [0-9]{1,2}[A-Za-z]{3}[0-9]{4}[^\x00]{0,20}\x00/
        $u = /\x00https?:\/\/(www\.)?acme\.com\/software\/mini_httpd\/\x00/
    condition:
        any of them
}
