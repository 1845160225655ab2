rule hostapd
{
    meta:
        component = "hostapd"
        title = "hostapd"
        supplier = "hostap"
        cpe = "w1.fi:hostapd"
        purl = "pkg:generic/hostapd"
        licence = "BSD-3-Clause"
        homepage = "https://w1.fi/hostapd/"
        type = "application"
        source = "wpa"
        version = "hostapd(?:_cli)? v([0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:-rc[0-9]+|-devel)?)"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:-rc[0-9]+|-devel)?)(?:-[A-Za-z0-9._+-]+)?\\x00"
        near_n = 96
        version_m = "[^\\t\\n\\r\\x20-\\x7e]([0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:-rc[0-9]+|-devel)?)(?:-[A-Za-z0-9._+-]+)?\\x00"
        near_m = 64
        confidence_m = 85
        hit1 = "hostapd v2.9\\nUser space daemon for IEEE 802.11 AP management,"
        hit1_version = "2.9"
        hit2 = "hostapd_cli v2.10\\nCopyright"
        hit2_version = "2.10"
        hit3 = "hostapd v0.5.9\\nUser space"
        hit3_version = "0.5.9"
        hit4 = "2.10\\0hostapd v%s\\nUser space daemon for IEEE 802.11 AP management,"
        miss1 = "hostapd v%s"
        miss2 = "hostapd version 2.10 has"
    strings:
        $v = /hostapd(_cli)? v[0-9]\.[0-9]{1,2}(\.[0-9]{1,2})?[A-Za-z0-9._-]{0,24}\n(User space|Copyright)/
        $n = /hostapd v%s\nUser space daemon/
        $m = "Invalid BSS config identifier '%s'"
        $ud = "User space daemon for IEEE 802.11 AP management,"
    condition:
        ($v or $ud) and any of them
}
