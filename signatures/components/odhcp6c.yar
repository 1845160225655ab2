rule odhcp6c
{
    meta:
        component = "odhcp6c"
        title = "odhcp6c"
        supplier = "openwrt"
        purl = "pkg:generic/odhcp6c"
        homepage = "https://openwrt.org/"
        type = "application"
        source = "odhcp6c"
        hit1 = "\\t-N <mode>\\tMode for requesting addresses [try|force|none]\\n"
        miss1 = "odhcp6c"
    strings:
        $u = "Mode for requesting addresses [try|force|none]"
        $s = "/usr/sbin/odhcp6c-update"
    condition:
        any of them
}
