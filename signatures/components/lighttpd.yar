rule lighttpd
{
    meta:
        component = "lighttpd"
        title = "lighttpd"
        supplier = "lighttpd"
        cpe = "lighttpd:lighttpd"
        purl = "pkg:generic/lighttpd"
        licence = "BSD-3-Clause"
        homepage = "https://www.lighttpd.net/"
        type = "application"
        source = "lighttpd"
        version = "lighttpd[-/]([12]\\.[0-9]+\\.[0-9]+)"
        hit1 = "lighttpd/1.4.69 (ssl) - a light and fast webserver"
        hit1_version = "1.4.69"
        hit2 = "lighttpd-1.4.18 (ssl) (Oct  1 2008 10:00:00) - a light and fast webserver"
        hit2_version = "1.4.18"
        hit3 = "\\0lighttpd/1.4.30\\0"
        hit3_version = "1.4.30"
        miss1 = "lighttpd/1.4.69 runs here"
        miss2 = "/usr/lib/lighttpd"
    strings:
        $desc = /lighttpd[\/-]1\.[0-9]{1,2}\.[0-9]{1,3}[^\x00\n]{0,60} - a light and fast webserver/
        $start = /server started \(lighttpd\/[12]\.[0-9]{1,2}\.[0-9]{1,3}/
        $id = /\x00(Server: )?lighttpd\/[12]\.[0-9]{1,2}\.[0-9]{1,3}[A-Za-z0-9._-]{0,20}[\x00\r]/
    condition:
        any of them
}
