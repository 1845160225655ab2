rule nfdump
{
    meta:
        component = "nfdump"
        title = "nfdump"
        supplier = "nfdump"
        purl = "pkg:generic/nfdump"
        licence = "BSD-3-Clause"
        homepage = "https://github.com/phaag/nfdump"
        type = "application"
        source = "nfdump"
        version_v = "[^\\t\\n\\r\\x20-\\x7e](1\\.[5-9](?:\\.[0-9]{1,2})?)\\x00"
        near_v = 24
        hit1 = "\\01.7.1\\0%s: Version: %s\\n\\0nfcapd"
        hit1_version = "1.7.1"
        miss1 = "%s: Version: %s\\n\\01.7.1\\0"
    strings:
        $v = /%s: Version: %s[^\n]{0,40}\n/
        $n = /nfcapd|nfdump|nftrack|nfprofile|nfreplay/
    condition:
        all of them
}
