rule ppp
{
    meta:
        component = "ppp"
        title = "PPP (pppd)"
        supplier = "ppp"
        cpe = "samba:ppp"
        purl = "pkg:generic/ppp"
        homepage = "https://ppp.samba.org/"
        type = "application"
        source = "ppp"
        version = "(?:pppd |pppd/)([23]\\.[345]\\.[0-9]+(?:b[0-9]+)?)"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](2\\.[345]\\.[0-9]+(?:b[0-9]+|-dev|_devel)?)\\x00"
        near_n = 64
        version_vers = "[^\\t\\n\\r\\x20-\\x7e](2\\.[345]\\.[0-9]+(?:b[0-9]+|-dev|_devel)?)\\x00"
        near_vers = 64
        version_multi = "[^\\t\\n\\r\\x20-\\x7e](2\\.[345]\\.[0-9]+(?:b[0-9]+|-dev|_devel)?)\\x00"
        near_multi = 48
        confidence_multi = 85
        version_l2tp = "[^\\t\\n\\r\\x20-\\x7e](2\\.[345]\\.[0-9]+(?:b[0-9]+|-dev|_devel)?)\\x00"
        near_l2tp = 24
        hit1 = "\\02.4.9\\0pppd %s started by %s, uid %d"
        hit1_version = "2.4.9"
        hit2 = "pppoe-discovery from pppd 2.4.9\\n"
        hit2_version = "2.4.9"
        hit3 = "RP-PPPoE plugin version 3.8p compiled against pppd 2.4.7"
        hit3_version = "2.4.7"
        miss1 = "/usr/lib/pppd/2.4.9/nm-pptp-pppd-plugin.so"
        miss2 = "pppd 2.4.9 (or later)"
    strings:
        $n = "pppd %s started by %s, uid %d"
        $disc = /pppoe-discovery from pppd [23]\.[345]\.[0-9]{1,2}/
        $plug = /(RP-)?PPPoE plugin (version [0-9.]{1,8}[a-z]? compiled against|from) pppd [23]\.[345]\.[0-9]{1,2}/
        $vers = /\x00pppd version %s\x0a?\x00/
        $multi = "Warning: disabling multilink"
        $path = /\/pppd\/[23]\.[345]\.[0-9]{1,2}(b[0-9])?\x00/
        $l2tp = "PPPoL2TP session_id."
    condition:
        $n or $disc or $plug or $vers or ($multi and $path) or $l2tp
}
