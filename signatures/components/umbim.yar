rule umbim
{
    meta:
        component = "umbim"
        title = "umbim"
        supplier = "openwrt"
        purl = "pkg:generic/umbim"
        licence = "GPL-2.0-only"
        homepage = "https://openwrt.org/"
        type = "application"
        source = "umbim"
        hit1 = "\\0failed to sanitize the pincode\\n\\0"
        miss1 = "umbim 1.2.3\\n"
    strings:
        $a = "failed to sanitize the pincode"
        $b = "  cellularclass: %04X\n"
        $c = "  dont display subscriberID: 1"
    condition:
        $a or $b or $c
}
