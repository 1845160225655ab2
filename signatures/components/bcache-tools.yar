rule bcache_tools
{
    meta:
        component = "bcache-tools"
        title = "bcache-tools"
        supplier = "bcache-tools"
        purl = "pkg:generic/bcache-tools"
        licence = "GPL-2.0-only"
        type = "application"
        source = "bcache-tools"
        hit1 = "\\0Error registering %s with bcache: %m\\0"
        miss1 = "Error registering %s with bcache: %m "
    strings:
        $a1 = /\x00Error registering %s with bcache: %m\n?\x00/
        $a2 = /\x00Already a bcache device on %s, overwrite with --wipe-bcache\n?\x00/
        $a3 = /\x00Error opening \/sys\/fs\/bcache\/register\n?\x00/
        $a4 = /\x00The bcache kernel module must be loaded\n?\x00/
    condition:
        any of them
}
