rule ocserv
{
    meta:
        component = "ocserv"
        title = "ocserv"
        supplier = "openconnect"
        purl = "pkg:generic/ocserv"
        licence = "GPL-2.0-or-later"
        homepage = "https://ocserv.openconnect-vpn.net/"
        type = "application"
        source = "ocserv"
        version = "(?:ocserv|-|Server) ([0-2]\\.[0-9.]+[0-9])"
        hit1 = "\\0X-CSTP-Server-Name: ocserv 1.1.6\\r\\n\\0"
        hit1_version = "1.1.6"
        hit2 = "\\0ocpasswd - 1.1.6\\n\\0"
        hit2_version = "1.1.6"
        miss1 = "ocserv 1.2.3\\n"
    strings:
        $v = /\x0aocserv [0-2]\.[0-9]{1,2}\.[0-9]{1,2}\x0a/
        $w = /X-CSTP-Server-Name: ocserv [0-2]\.[0-9]{1,2}\.[0-9]{1,2}/
        $p = /\x00ocpasswd - [0-2]\.[0-9]{1,2}\.[0-9]{1,2}/
        $o = /OpenConnect VPN Server [0-2]\.[0-9]{1,2}\.[0-9]{1,2}/
        $x = "X-Reason: Server configuration error"
        $y = "/etc/ocserv/ocserv.conf"
    condition:
        $w or $p or $o or ($x) or ($v and $y)
}
