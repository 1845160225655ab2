rule usteer
{
    meta:
        component = "usteer"
        title = "usteer"
        supplier = "openwrt"
        purl = "pkg:generic/usteer"
        licence = "GPL-2.0-only"
        homepage = "https://openwrt.org/"
        type = "application"
        source = "usteer"
        hit1 = "\\0 -i <name>:    Connect to other instances on interface <name>\\n\\0"
        miss1 = "usteer 1.2.3\\n"
    strings:
        $a = " -i <name>:    Connect to other instances on interface <name>"
    condition:
        any of them
}
