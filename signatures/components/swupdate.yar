rule swupdate
{
    meta:
        component = "swupdate"
        title = "SWUpdate"
        supplier = "swupdate"
        purl = "pkg:generic/swupdate"
        licence = "GPL-2.0-only"
        homepage = "https://swupdate.org/"
        type = "application"
        source = "swupdate"
        version_v = "(20[0-9]{2}\\.[0-9.]+[0-9])"
        hit1 = "Swupdate v2022.12.0\\n"
        hit1_version = "2022.12.0"
        miss1 = "sw-description"
    strings:
        $v = /(Swupdate|SWUpdate) v20[0-9]{2}\.[0-9]{1,2}(\.[0-9]{1,2})?[\n\x00]/
        $w = "print SWUpdate version and exit"
        $s = "cannot communicate with SWUpdate via %s"
    condition:
        any of them
}
