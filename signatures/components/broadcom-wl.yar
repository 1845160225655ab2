rule broadcom_wl
{
    meta:
        component = "broadcom-wl"
        title = "Broadcom wireless driver"
        supplier = "broadcom"
        purl = "pkg:generic/broadcom-wl"
        type = "device-driver"
        version_a = "[^\\t\\n\\r\\x20-\\x7e]([3-9]\\.[0-9]{1,3}\\.[0-9]{1,3}(?:\\.[0-9]{1,4}){0,2}(?:\\.cpe[0-9.]+)?)(?: \\([^\\x00)]{2,20}\\))?\\x00"
        near_a = 4000
        confidence_a = 75
        hit1 = "\\0wl%d: Broadcom BCM%04x 802.11 Wireless Controller %s\\n\\0"
        miss1 = "wl0: Broadcom BCM4352 802.11 Wireless Controller 6.37.14.126\\n"
    strings:
        $a = /Broadcom BCM(%04x|%s|%d|\.%s) 802\.11 (Hybrid )?Wireless Controller %s/
        // the firmware of a chip that does all by itself ends so: that is another component
        $end = / CRC: [0-9a-f]{1,8} Date: [A-Z][a-z]{2} 20[0-9]{2}-/
    condition:
        $a and not $end
}
