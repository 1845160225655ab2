rule wolfssl
{
    meta:
        component = "wolfssl"
        title = "wolfSSL"
        supplier = "wolfssl"
        cpe = "wolfssl:wolfssl"
        purl = "pkg:generic/wolfssl"
        homepage = "https://www.wolfssl.com/"
        type = "library"
        source = "wolfssl"
        version_v = "wolfSSL ([0-9.]+)"
        confidence_n = 50
        hit1 = "\\0wolfSSL 5.5.4\\0don't have enough data to complete task\\0ASN input error, not enough data\\0"
        hit1_version = "5.5.4"
        miss1 = "\\0wolfSSL 5.5.4\\0wolfSSL_CTX_new\\0"
    strings:
        $v = /\x00wolfSSL [3-9]\.[0-9]{1,2}\.[0-9]{1,2}[a-z-]{0,8}\x00/
        $m = "don't have enough data to complete task"
        $n = "ASN input error, not enough data"
    condition:
        $m and $n and ($v or true)
}
