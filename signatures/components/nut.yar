rule nut
{
    meta:
        component = "nut"
        title = "Network UPS Tools"
        supplier = "networkupstools"
        purl = "pkg:generic/nut"
        type = "application"
        source = "nut"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(2\\.[0-9]\\.[0-9])\\n?\\x00"
        hit1 = "\\0Network UPS Tools upsd %s\\n\\0"
        hit2 = "\\0Network UPS Tools upsd %s\\n\\02.8.0\\0"
        hit2_version = "2.8.0"
        miss1 = "Network UPS Tools upsd %s\\n "
    strings:
        $b1 = /\x00Network UPS Tools (- %s|[a-z]+ %s)/
    condition:
        $b1
}
