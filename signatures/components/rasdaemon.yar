rule rasdaemon
{
    meta:
        component = "rasdaemon"
        title = "rasdaemon"
        supplier = "rasdaemon"
        purl = "pkg:generic/rasdaemon"
        licence = "GPL-2.0-only"
        type = "application"
        source = "rasdaemon"
        version_v = "rasdaemon ([0-1](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0rasdaemon 0.6.8\\0"
        hit1_version = "0.6.8"
        hit2 = "\\0Unable to create rasdaemon instance at %s\\0"
        miss1 = "rasdaemon 0.6.8 was seen"
        miss2 = "Unable to create rasdaemon instance at %s "
    strings:
        $v = /\x00rasdaemon [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00Unable to create rasdaemon instance at %s\n?\x00/
    condition:
        any of them
}
