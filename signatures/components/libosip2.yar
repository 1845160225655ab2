rule libosip2
{
    meta:
        component = "libosip2"
        title = "GNU oSIP"
        supplier = "osip"
        cpe = "gnu:osip"
        purl = "pkg:generic/libosip2"
        licence = "LGPL-2.1-or-later"
        homepage = "https://www.gnu.org/software/osip/"
        type = "library"
        source = "libosip2"
        hit1 = "error in msg_headers_parse()\\n"
        miss1 = "osip_message_parse"
    strings:
        $h = "error in msg_headers_parse()"
    condition:
        any of them
}
