rule relayd
{
    meta:
        component = "relayd"
        title = "relayd"
        supplier = "openwrt"
        purl = "pkg:generic/relayd"
        licence = "GPL-2.0-only"
        homepage = "https://openwrt.org/"
        type = "application"
        hit1 = "\\t-i <ifname>\\tAdd an interface for relaying\\n"
        miss1 = "Add an interface for relaying"
    strings:
        $a = /\t-i <ifname>\tAdd an interface for relaying/
    condition:
        any of them
}
