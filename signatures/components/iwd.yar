rule iwd
{
    meta:
        component = "iwd"
        title = "iNet Wireless Daemon"
        supplier = "intel"
        cpe = "intel:inet_wireless_daemon"
        purl = "pkg:generic/iwd"
        licence = "LGPL-2.1-or-later"
        homepage = "https://iwd.wiki.kernel.org/"
        type = "application"
        source = "iwd"
        version_a = "[^\\t\\n\\r\\x20-\\x7e]([0-3]\\.[0-9]{1,2})\\x00"
        near_a = 1500
        confidence_a = 75
        version_v = "version ([0-9.]+)"
        hit1 = "\\0iwctl version 2.3\\n\\0"
        hit1_version = "2.3"
        hit2 = "\\0Wireless daemon version %s\\0"
        miss1 = "iNet Wireless Daemon 1.2.3\\n"
    strings:
        $a = "Wireless daemon version %s"
        $v = /\x00(iwctl|iwmon) version [0-3]\.[0-9]{1,2}\n?\x00/
        $b = "iwd - Wireless daemon\n"
    condition:
        any of them
}
