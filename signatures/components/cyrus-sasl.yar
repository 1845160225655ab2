rule cyrus_sasl
{
    meta:
        component = "cyrus-sasl"
        title = "Cyrus SASL"
        supplier = "cmu"
        purl = "pkg:generic/cyrus-sasl"
        homepage = "https://www.cyrusimap.org/sasl/"
        type = "library"
        source = "cyrus-sasl2"
        version = "\\x00([23]\\.[01]\\.[0-9]+)"
        version_d = "[^\\t\\n\\r\\x20-\\x7e](2\\.[01]\\.[0-9]{1,2})\\x00"
        near_d = 200
        version_e = "[^\\t\\n\\r\\x20-\\x7e](2\\.[01]\\.[0-9]{1,2})\\x00"
        near_e = 120
        version_s = "[^\\t\\n\\r\\x20-\\x7e](2\\.[01]\\.[0-9]{1,2})\\x00"
        near_s = 500
        hit1 = "\\0Cyrus SASL\\x002.1.28\\x00successful result\\0"
        hit1_version = "2.1.28"
        hit2 = "\\0version conflict in sasl_client_add_plugin for %s\\0"
        miss1 = "\\0libsasl2.so.2\\0sasl_client_init\\0"
    strings:
        $v = /\x00Cyrus SASL\x00([23]\.[01]\.[0-9]{1,2}(-?[a-z0-9]{1,10})?)\x00/
        $a = "version conflict in sasl_client_add_plugin for %s"
        $b = "version conflict in sasl_server_add_plugin for %s"
        $c = "EXTERNAL version mismatch"
        $d = /\x00Cyrus SASL\x00/
        $e = "usage: saslauthd [options]"
        $s = "saslauthd %s\nauthentication mechanisms:"
    condition:
        ($v or $a or $b or $c or $e or $s) and any of them
}
