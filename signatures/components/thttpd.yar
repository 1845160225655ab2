rule thttpd
{
    meta:
        component = "thttpd"
        title = "thttpd"
        supplier = "acme"
        cpe = "acme:thttpd"
        purl = "pkg:generic/thttpd"
        homepage = "https://acme.com/software/thttpd/"
        type = "application"
        source = "thttpd"
        version = "thttpd/([23]\\.[0-9]{2}[a-z]?[0-9]?(?:\\.[0-9]+)?)"
        hit1 = "\\0thttpd/2.25b 29dec2003\\0"
        hit1_version = "2.25b"
        hit2 = "\\0thttpd/2.29 23May2018\\0"
        hit2_version = "2.29"
        miss1 = "thttpd/2.25b was the last"
    strings:
        $v = /\x00(Server: )?thttpd\/[23]\.[0-9]{2}[a-z]?[0-9]?(\.[0-9])?[^\x00\n]{0,40}[\x00\r]/
    condition:
        any of them
}
