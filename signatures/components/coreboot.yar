rule coreboot
{
    meta:
        component = "coreboot"
        title = "coreboot"
        supplier = "coreboot"
        cpe = "coreboot:coreboot"
        purl = "pkg:generic/coreboot"
        licence = "GPL-2.0-only"
        homepage = "https://www.coreboot.org/"
        type = "firmware"
        hit1 = "LARCHIVE\\0\\0\\0\\x20\\0\\0\\0\\x02\\0\\0\\0\\0\\0\\0\\0\\x38cbfs master header\\0"
        miss1 = "cbfs master header\\0"
    strings:
        $l = "LARCHIVE"
        $m = /cbfs master header\x00/
    condition:
        all of them
}
