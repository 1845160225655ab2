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
        confidence_m = 50
        confidence_n = 50
        confidence_e = 50
        hit1 = "error in msg_headers_parse()\\n"
        miss1 = "osip_message_parse"
    strings:
        $m = /libosip2? \(|\x00osip_message_(parse|init|clone)\x00/
        $n = /\x00osip_(message_parse|message_to_str|via_parse)\x00/
        $e = /\x00?(ERROR|osip_transaction|osip_[a-z]+\.c)[^\x00]{0,40}|msg_osip_body_parse|msg_headers_parse/
        $h = "error in msg_headers_parse()"
    condition:
        $h and any of them
}
