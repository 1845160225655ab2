rule wifidog
{
    meta:
        component = "wifidog"
        title = "WiFiDog"
        supplier = "wifidog"
        purl = "pkg:generic/wifidog"
        licence = "GPL-2.0-or-later"
        type = "application"
        hit1 = "Usage: wifidog [options]\\n\\0"
        miss1 = "Usage: wifidog [options]\\n  -c"
    strings:
        $a = /Usage: wifidog \[options\]\n?\x00/
    condition:
        any of them
}
