rule cgi_io
{
    meta:
        component = "cgi-io"
        title = "cgi-io"
        supplier = "openwrt"
        purl = "pkg:generic/cgi-io"
        licence = "ISC"
        homepage = "https://openwrt.org/"
        type = "application"
        source = "cgi-io"
        hit1 = "\\0File data without session\\0Access to path denied by ACL\\0"
        miss1 = "Access to path denied by ACL\\n"
    strings:
        $a = "File data without session"
        $b = "Access to path denied by ACL"
        $c = "Upload permission denied"
    condition:
        2 of them
}
