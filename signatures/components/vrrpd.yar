rule vrrpd
{
    meta:
        component = "vrrpd"
        title = "vrrpd"
        supplier = "vrrpd"
        purl = "pkg:generic/vrrpd"
        type = "application"
        source = "vrrpd"
        hit1 = "vrrpd version %s\\n"
        miss1 = "vrrpd version 1.0"
    strings:
        $a = /vrrpd version %s\n/
        $b = /vrrpd could not demonize/
    condition:
        any of them
}
