rule easy_rsa
{
    meta:
        component = "easy-rsa"
        title = "Easy-RSA"
        supplier = "openvpn"
        cpe = "openvpn:easy-rsa"
        purl = "pkg:generic/easy-rsa"
        licence = "GPL-2.0-only"
        homepage = "https://github.com/OpenVPN/easy-rsa"
        type = "application"
        source = "easy-rsa"
        version = "Easy-RSA \\(([0-9.]+)\\)"
        hit1 = "set_var EASYRSA_NS_COMMENT\\x09\\x22Easy-RSA (3.0.8) Generated Certificate\\x22"
        hit1_version = "3.0.8"
        hit2 = "set_var EASYRSA_NS_COMMENT\\x09\\x09\\x22Easy-RSA (3.1.0) Generated Certificate\\x22"
        hit2_version = "3.1.0"
        miss1 = "#set_var EASYRSA_NS_COMMENT \"Easy-RSA\""
    strings:
        $v = /set_var EASYRSA_NS_COMMENT\t{1,3}\"Easy-RSA \([2-4]\.[0-9.]{1,6}\) Generated Certificate\"/
    condition:
        any of them
}
