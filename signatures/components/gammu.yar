rule gammu
{
    meta:
        component = "gammu"
        title = "Gammu"
        supplier = "gammu"
        purl = "pkg:generic/gammu"
        licence = "GPL-2.0-or-later"
        homepage = "https://wammu.eu/gammu/"
        type = "application"
        source = "gammu"
        version_v = "/([0-9.]+)"
        version_a = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}\\.[0-9]{1,3})\\x00"
        near_a = 120
        version_b = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}\\.[0-9]{1,3})\\x00"
        near_b = 120
        version_c = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}\\.[0-9]{1,3})\\x00"
        near_c = 300
        hit1 = "\\0Gammu/1.42.0\\0"
        hit1_version = "1.42.0"
        hit2 = "\\x001.42.0\\x00[Gammu            - %s]\\n\\0"
        hit2_version = "1.42.0"
        miss1 = "Gammu 1.2.3\\n"
    strings:
        $v = /\x00Gammu\/[12]\.[0-9]{1,2}\.[0-9]{1,3}\x00/
        $a = "[Gammu            - %s]"
        $b = /Gammu-(smsd|detect|smsd-inject|smsd-monitor) version %s/
        $c = "Gammu %s on %s compiler %s"
    condition:
        any of them and uint32be(0) != 0xde120495
}
