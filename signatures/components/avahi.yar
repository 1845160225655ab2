rule avahi
{
    meta:
        component = "avahi"
        title = "Avahi"
        supplier = "avahi"
        cpe = "avahi:avahi"
        purl = "pkg:generic/avahi"
        homepage = "https://avahi.org/"
        type = "application"
        source = "avahi"
        version = "avahi ([01]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:-rc[0-9])?)"
        version_s = "%s ([0-9.]+[0-9])"
        confidence_d = 20
        hit1 = "\\0avahi 0.8\\0"
        hit1_version = "0.8"
        hit2 = "%s 0.6.31 starting up.\\0avahi-daemon"
        hit2_version = "0.6.31"
        miss1 = "avahi 0.8 is"
        miss2 = "avahi-daemon"
    strings:
        $v = /\x00avahi [01]\.([67]\.[0-9]{1,2}|[7-9](\.[0-9]{1,2})?)(-rc[0-9])?\x00/
        $s = /%s [0-9]\.[0-9]{1,2}(\.[0-9]{1,2})?(-rc[0-9])? starting up\./
        $d = "avahi-daemon"
    condition:
        $v or ($s and $d)
}
