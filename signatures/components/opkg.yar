rule opkg
{
    meta:
        component = "opkg"
        title = "opkg"
        supplier = "openwrt"
        purl = "pkg:generic/opkg"
        homepage = "https://openwrt.org/"
        type = "application"
        source = "opkg"
        hit1 = "\\0opkg must have one sub-command argument\\n\\0"
        miss1 = "/usr/lib/opkg/info\\0opkg update\\0"
    strings:
        $a = "opkg must have one sub-command argument"
    condition:
        any of them
}
