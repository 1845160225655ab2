rule stress_ng
{
    meta:
        component = "stress-ng"
        title = "stress-ng"
        supplier = "stress-ng"
        purl = "pkg:generic/stress-ng"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/ColinIanKing/stress-ng"
        type = "application"
        source = "stress-ng"
        version = ": ([01]\\.[0-9.]+)"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](0\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_n = 24
        hit1 = "\\0x:\\n      stress-ng-version: 0.15.06\\n\\0"
        hit1_version = "0.15.06"
        miss1 = "stress-ng-version: 0.15.06\\n"
    strings:
        $v = /      stress-ng-version: [01]\.[0-9]{1,2}\.[0-9]{1,2}\n/
        $w = "stress-ng-version: %s"
        $n = "system: %s %s %s %s %s\n"
        $b = "STRESS_VERSION"
    condition:
        any of them
}
