rule bearssl
{
    meta:
        component = "bearssl"
        title = "BearSSL"
        supplier = "bearssl"
        purl = "pkg:generic/bearssl"
        licence = "MIT"
        homepage = "https://bearssl.org/"
        type = "library"
        source = "bearssl"
        hit1 = "\\0br_ssl_hs_client_run\\0br_ssl_engine_hs_reset\\0br_i31_montymul\\0"
        miss1 = "\\0br_ssl_client_init_full\\0libbearssl.so.0\\0"
    strings:
        $a = /\x00br_ssl_hs_client_run\x00/
        $b = /\x00br_x509_minimal_vtable\x00/
        $c = /\x00br_ssl_engine_hs_reset\x00/
        $d = /\x00br_i31_montymul\x00/
        $e = /\x00BR_ERR_X509_WRONG_KEY_TYPE\x00/
    condition:
        (($a and $c and $d) or $e) and any of them
}
