rule minicom
{
    meta:
        component = "minicom"
        title = "Minicom"
        supplier = "minicom"
        cpe = "minicom_project:minicom"
        purl = "pkg:generic/minicom"
        licence = "GPL-2.0-or-later"
        homepage = "https://salsa.debian.org/minicom-team/minicom"
        type = "application"
        source = "minicom"
        version = "minicom ([0-9.]+)"
        version_n = "\\x00([0-9.]+)"
        version_e = "[^\\t\\n\\r\\x20-\\x7e]([12]\\.[0-9]{1,2}(?:\\.[0-9])?)\\x00"
        near_e = 1500
        confidence_e = 75
        version_m = "[^\\t\\n\\r\\x20-\\x7e]([12]\\.[0-9]{1,2}(?:\\.[0-9])?)\\x00"
        near_m = 40
        hit1 = "\\0Welcome to minicom %s\\x002.8\\x00/etc/minicom\\0"
        hit1_version = "2.8"
        miss1 = "Minicom 1.2.3\\n"
    strings:
        $v = /\x00?Welcome to minicom [1-3]\.[0-9]{1,2}(\.[0-9])?/
        $n = /\x00[1-3]\.[0-9]{1,2}(\.[0-9])?\x00\/etc\/minicom/
        $a = "minirc.%s"
        $t = "Type \"minicom %s\" for help."
        $e = /\x00\/etc\/minicom\x00/
        $b = "Copyright (C) Miquel van Smoorenburg."
        $w = "Welcome to minicom %s"
        $m = "%s version %s\x00"
    condition:
        ($v or ($w and any of them) or ($b and $n) or $t) and uint32be(0) != 0xde120495
}
