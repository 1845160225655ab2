rule darkhttpd
{
    meta:
        component = "darkhttpd"
        title = "darkhttpd"
        supplier = "emikulic"
        cpe = "unix4lyfe:darkhttpd"
        purl = "pkg:generic/darkhttpd"
        homepage = "https://unix4lyfe.org/darkhttpd/"
        type = "application"
        source = "darkhttpd"
        version = "/([0-9.]+)"
        hit1 = "\\0darkhttpd/1.13\\0"
        hit1_version = "1.13"
        miss1 = "Server: darkhttpd/1.13\\r\\n"
    strings:
        $v = /\x00darkhttpd\/[0-2]\.[0-9]{1,2}[^\x00 ]{0,24}\x00/
    condition:
        any of them
}
