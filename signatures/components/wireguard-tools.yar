rule wireguard_tools
{
    meta:
        component = "wireguard-tools"
        title = "WireGuard tools"
        supplier = "wireguard"
        purl = "pkg:generic/wireguard-tools"
        licence = "GPL-2.0-only"
        homepage = "https://www.wireguard.com/"
        type = "application"
        source = "wireguard wireguard-tools"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.0\\.20[0-9]{6})\\x00"
        near_n = 80
        version_v = "v([0-9.]+)"
        hit1 = "\\01.0.20210914\\0\\0\\0wireguard-tools v%s - https://git.zx2c4.com/wireguard-tools/\\n"
        hit1_version = "1.0.20210914"
        miss1 = "wireguard-tools 1.0.20210914"
    strings:
        $n = "wireguard-tools v%s - https://git.zx2c4.com/wireguard-tools/"
        $v = /wireguard-tools v[0-2]\.0\.20[0-9]{6} - https/
    condition:
        any of them
}
