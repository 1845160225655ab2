rule slirp4netns
{
    meta:
        component = "slirp4netns"
        title = "slirp4netns"
        supplier = "containers"
        purl = "pkg:generic/slirp4netns"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "slirp4netns"
        version_a1 = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){1,3})\\n?\\x00"
        near_a1 = 24
        hit1 = "\\0slirp4netns version %s\\0"
        hit2 = "\\0slirp4netns version %s\\01.2.0\\0"
        hit2_version = "1.2.0"
        miss1 = "slirp4netns version %s "
    strings:
        $a1 = /\x00slirp4netns version %s\n?\x00/
    condition:
        $a1
}
