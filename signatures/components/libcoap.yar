rule libcoap
{
    meta:
        component = "libcoap"
        title = "libcoap"
        supplier = "libcoap"
        cpe = "libcoap:libcoap"
        purl = "pkg:generic/libcoap"
        licence = "BSD-2-Clause"
        homepage = "https://libcoap.net/"
        type = "library"
        source = "libcoap3 libcoap2"
        version_v = "libcoap (v?[0-9.]+)"
        hit1 = "\\0libcoap 4.3.1\\0"
        hit1_version = "4.3.1"
        hit2 = "\\0libcoap 4.2.1\\0"
        hit2_version = "4.2.1"
        miss1 = "libcoap 4.3.1 is a library"
        miss2 = "\\0coap_new_context\\0"
    strings:
        $v = /\x00libcoap [4-5]\.[0-9]{1,2}\.[0-9]{1,2}[a-z0-9-]{0,8}\x00/
        $p = "coap_pdu_parse: UDP version not supported"
        $q = /coap_new_client_session_pki: Wrong version of setup_data/
        $r = /coap_context_set_pki: Wrong version of setup_data/
    condition:
        any of them
}
