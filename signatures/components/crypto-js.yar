rule crypto_js
{
    meta:
        component = "crypto-js"
        title = "CryptoJS"
        supplier = "crypto-js"
        cpe = "crypto-js_project:crypto-js"
        purl = "pkg:generic/crypto-js"
        homepage = "https://github.com/brix/crypto-js"
        type = "library"
        source = "cryptojs"
        version = "CryptoJS v([0-9.]+[0-9])"
        hit1 = "CryptoJS v3.1.2\\ncode.google.com/p/crypto-js"
        hit1_version = "3.1.2"
        miss1 = "CryptoJS v3.1.2"
    strings:
        $v = /CryptoJS v[2-4]\.[0-9]{1,2}(\.[0-9]{1,2})?\n[ *]*code\.google\.com\/p\/crypto-js/
    condition:
        any of them
}
