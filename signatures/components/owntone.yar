rule owntone
{
    meta:
        component = "owntone"
        title = "OwnTone (forked-daapd)"
        supplier = "owntone"
        purl = "pkg:generic/owntone"
        homepage = "https://owntone.github.io/owntone-server/"
        type = "application"
        source = "forked-daapd"
        version_a = "[^\\t\\n\\r\\x20-\\x7e](2[0-9]\\.[0-9]{1,2})\\x00"
        near_a = 600
        confidence_a = 75
        hit1 = "\\0Forked Media Server: Version %s\\n\\0"
        miss1 = "OwnTone (forked-daapd) 1.2.3\\n"
    strings:
        $a = "Forked Media Server: Version %s\n"
        $b = "Forked Media Server Version %s taking off"
        $c = "OwnTone version %s taking off"
    condition:
        any of them
}
