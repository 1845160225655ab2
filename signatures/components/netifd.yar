rule netifd
{
    meta:
        component = "netifd"
        title = "netifd"
        supplier = "openwrt"
        purl = "pkg:generic/netifd"
        homepage = "https://openwrt.org/"
        type = "application"
        source = "netifd"
        hit1 = "\\0Interface '%s' is setting up now\\n\\0Network device '%s' link is %s\\n\\0"
        miss1 = "Interface 'wan' is setting up now\\nNetwork device 'eth0' link is up\\n"
    strings:
        $a = "Interface '%s' is setting up now"
        $b = "Network device '%s' link is %s"
    condition:
        all of them
}
