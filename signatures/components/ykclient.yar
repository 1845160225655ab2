rule ykclient
{
    meta:
        component = "ykclient"
        title = "ykclient"
        supplier = "yubico"
        purl = "pkg:generic/ykclient"
        homepage = "https://developers.yubico.com/yubico-c-client/"
        type = "library"
        source = "ykclient"
        hit1 = "\\0Request signature was invalid (BAD_SIGNATURE)\\0Authorization denied (OPERATION_NOT_ALLOWED)\\0"
        miss1 = "\\0Request signature was invalid (BAD_SIGNATURE)\\0"
        miss2 = "Request signature was invalid (BAD_SIGNATURE) Authorization denied (OPERATION_NOT_ALLOWED) "
    strings:
        $c1 = /\x00Request signature was invalid \(BAD_SIGNATURE\)\n?\x00/
        $c2 = /\x00Authorization denied \(OPERATION_NOT_ALLOWED\)\n?\x00/
        $c3 = /\x00HMAC signature validation\/generation error\n?\x00/
        $c4 = /\x00Yubikey OTP was replayed \(REPLAYED_OTP\)\n?\x00/
    condition:
        2 of ($c*)
}
