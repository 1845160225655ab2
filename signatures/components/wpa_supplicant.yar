rule wpa_supplicant
{
    meta:
        component = "wpa_supplicant"
        title = "wpa_supplicant"
        supplier = "hostap"
        cpe = "w1.fi:wpa_supplicant"
        purl = "pkg:generic/wpa_supplicant"
        licence = "BSD-3-Clause"
        homepage = "https://w1.fi/wpa_supplicant/"
        type = "application"
        source = "wpa"
        version = "wpa_(?:supplicant|cli) v([0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:-rc[0-9]+|-devel)?)"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:-rc[0-9]+|-devel)?)(?:-[A-Za-z0-9._+-]+)?\\x00"
        near_n = 40
        version_m = "[^\\t\\n\\r\\x20-\\x7e]([0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:-rc[0-9]+|-devel)?)(?:-[A-Za-z0-9._+-]+)?\\x00"
        near_m = 64
        confidence_m = 85
        hit1 = "wpa_supplicant v2.10\\nCopyright (c) 2003-2022, Jouni Malinen"
        hit1_version = "2.10"
        hit2 = "wpa_cli v0.5.10\\nCopyright (c) 2004-2008, Jouni Malinen"
        hit2_version = "0.5.10"
        miss1 = "fi.w1.wpa_supplicant1"
        miss2 = "wpa_supplicant v2.10 is needed"
    strings:
        $v = /wpa_(supplicant|cli) v[0-9]\.[0-9]{1,2}(\.[0-9]{1,2})?[A-Za-z0-9._-]{0,24}\nCopyright/
        $n = /\x00wpa_supplicant v%s\x00/
        $m = "CTRL_IFACE WPS_PIN: invalid BSSID '%s'"
    condition:
        ($v or $n) and any of them
}
