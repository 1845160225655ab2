rule mini_sendmail
{
    meta:
        component = "mini_sendmail"
        title = "mini_sendmail"
        supplier = "acme"
        purl = "pkg:generic/mini_sendmail"
        homepage = "https://acme.com/software/mini_sendmail/"
        type = "application"
        version = "/([0-9.]+)"
        hit1 = "\\0mini_sendmail/1.3.8 29jun2015\\0"
        hit1_version = "1.3.8"
        miss1 = "mini_sendmail 1.2.3\\n"
    strings:
        $v = /mini_sendmail\/[12]\.[0-9]{1,2}(\.[0-9]{1,2})? [0-9]{2}[a-z]{3}(19|20)[0-9]{2}/
    condition:
        any of them
}
