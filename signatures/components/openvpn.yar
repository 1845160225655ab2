rule openvpn
{
    meta:
        component = "openvpn"
        title = "OpenVPN"
        supplier = "openvpn"
        cpe = "openvpn:openvpn"
        purl = "pkg:generic/openvpn"
        licence = "GPL-2.0-only"
        homepage = "https://openvpn.net/community/"
        type = "application"
        source = "openvpn"
        version = "OpenVPN ([0-9]\\.[0-9]+(?:\\.[0-9]+)?(?:_?(?:alpha|beta|rc)[0-9]+)?(?:_git)?)"
        hit1 = "\\0OpenVPN 2.6.14 arm-unknown-linux-gnueabihf [SSL (OpenSSL)] [LZO]"
        hit1_version = "2.6.14"
        hit2 = "\\0OpenVPN 2.0.9 mipsel-linux [SSL] [LZO]"
        hit2_version = "2.0.9"
        hit3 = "\\0OpenVPN 2.1_rc19 mipsel-linux [SSL]"
        hit3_version = "2.1_rc19"
        miss1 = "OpenVPN 2.4 [SSL] is needed"
        miss2 = "-----BEGIN OpenVPN Static key V1-----"
    strings:
        $v = /\x00OpenVPN [1-3]\.[0-9]{1,2}[0-9a-z._-]{0,16} [^\x00\n]{0,60}\[[^\x00\n]{2,}/
        $p = "OpenVPN crypto self-test mode SUCCEEDED."
    condition:
        $v or $p
}
