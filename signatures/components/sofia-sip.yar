rule sofia_sip
{
    meta:
        component = "sofia-sip"
        title = "Sofia-SIP"
        supplier = "sofia-sip"
        cpe = "signalwire:sofia-sip"
        purl = "pkg:generic/sofia-sip"
        licence = "LGPL-2.1-or-later"
        homepage = "https://github.com/freeswitch/sofia-sip"
        type = "library"
        source = "sofia-sip"
        version = "/([12]\\.[0-9.]+[0-9])"
        hit1 = "\\0sofia-sip/1.12.11\\0"
        hit1_version = "1.12.11"
        miss1 = "User-Agent: sofia-sip/1.12.11\\r\\n"
    strings:
        $v = /\x00sofia-sip\/[12]\.[0-9]{2}\.[0-9]{1,2}/
        $a = "nta_outgoing_tcreate"
        $b = "nua: nua_stack_process_request"
        $c = "nua(%p): "
    condition:
        ($v or ($b and $c)) and any of them
}
