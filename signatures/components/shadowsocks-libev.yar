rule shadowsocks_libev
{
    meta:
        component = "shadowsocks-libev"
        title = "Shadowsocks-libev"
        supplier = "shadowsocks"
        cpe = "shadowsocks:shadowsocks-libev"
        purl = "pkg:generic/shadowsocks-libev"
        homepage = "https://github.com/shadowsocks/shadowsocks-libev"
        type = "application"
        source = "shadowsocks-libev"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([1-3]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_n = 24
        version_v = "libev ([0-9.]+)"
        hit1 = "\\03.3.5\\0\\0\\0shadowsocks-libev %s\\n\\n"
        hit1_version = "3.3.5"
        hit2 = "shadowsocks-libev 2.4.8 with OpenSSL"
        hit2_version = "2.4.8"
        miss1 = "/etc/shadowsocks-libev/config.json"
    strings:
        $n = /\x00shadowsocks-libev %s\n/
        $v = /shadowsocks-libev [1-4]\.[0-9]{1,2}\.[0-9]{1,2} with /
    condition:
        any of them
}
