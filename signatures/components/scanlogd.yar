rule scanlogd
{
    meta:
        component = "scanlogd"
        title = "scanlogd"
        supplier = "openwall"
        purl = "pkg:generic/scanlogd"
        type = "application"
        source = "scanlogd"
        hit1 = "\\0getpwnam(\\x22scanlogd\\x22): %s\\0"
        miss1 = "getpwnam(\\x22scanlogd\\x22): %s "
    strings:
        $a1 = /\x00getpwnam\("scanlogd"\): %s\n?\x00/
    condition:
        $a1
}
