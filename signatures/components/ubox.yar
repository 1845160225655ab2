rule ubox
{
    meta:
        component = "ubox"
        title = "ubox"
        supplier = "openwrt"
        purl = "pkg:generic/ubox"
        homepage = "https://openwrt.org/"
        type = "application"
        source = "ubox"
        hit1 = "\\0done loading kernel modules from %s\\n\\0"
        miss1 = "kmodloader: done loading kernel modules from /etc/modules.d/*\\n"
    strings:
        $a = "done loading kernel modules from %s"
        $b = "module%s could not be probed"
    condition:
        any of them
}
