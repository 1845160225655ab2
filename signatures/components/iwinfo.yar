rule iwinfo
{
    meta:
        component = "iwinfo"
        title = "iwinfo"
        supplier = "openwrt"
        purl = "pkg:generic/iwinfo"
        homepage = "https://openwrt.org/"
        type = "application"
        source = "iwinfo"
        hit1 = "\\x09iwinfo <device> assoclist\\n\\x09iwinfo <device> countrylist\\n"
        hit2 = "\\0/usr/share/libiwinfo/hardware.txt\\0"
        miss1 = "- `iwinfo <device> assoclist`\\n"
    strings:
        $a = "\tiwinfo <device> assoclist\n\tiwinfo <device> countrylist\n"
        $b = "/usr/share/libiwinfo/hardware.txt"
    condition:
        $a or $b
}
