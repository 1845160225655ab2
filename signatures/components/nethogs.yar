rule nethogs
{
    meta:
        component = "nethogs"
        title = "NetHogs"
        supplier = "nethogs"
        purl = "pkg:generic/nethogs"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "nethogs"
        file_version = "\\x00 version v?([0-9]\\.[0-9]\\.[0-9]{1,2})"
        hit1 = "\\0When nethogs is running, press:\\0failed to get selectable_fd for %s\\0"
        miss1 = "\\0When nethogs is running, press:\\0"
        miss2 = "When nethogs is running, press: "
    strings:
        $c1 = /\x00When nethogs is running, press:\n?\x00/
        $c2 = /\x00failed to get selectable_fd for %s\n?\x00/
        $c3 = /\x00Unknown linktype %d\n?\x00/
        $c4 = /\x00Invalid viewMode: %d\n?\x00/
    condition:
        2 of them
}
