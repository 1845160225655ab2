rule dropwatch
{
    meta:
        component = "dropwatch"
        title = "dropwatch"
        supplier = "dropwatch"
        purl = "pkg:generic/dropwatch"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "dropwatch"
        hit1 = "\\0Unable to find NET_DM family, dropwatch can't work\\0exit\\t\\t\\t\\t - Quit dropwatch\\0"
        miss1 = "\\0Unable to find NET_DM family, dropwatch can't work\\0"
        miss2 = "Unable to find NET_DM family, dropwatch can't work "
    strings:
        $c1 = /\x00Unable to find NET_DM family, dropwatch can't work\n?\x00/
        $c2 = /\x00exit\t\t\t\t - Quit dropwatch\n?\x00/
        $c3 = /\x00Stop request failed, error: %s\n?\x00/
    condition:
        2 of them
}
