rule wvdial
{
    meta:
        component = "wvdial"
        title = "WvDial"
        supplier = "wvdial"
        purl = "pkg:generic/wvdial"
        type = "application"
        source = "wvdial"
        version = "version ([0-9.]+)"
        hit1 = "\\0Internet dialer version 1.61\\0"
        hit1_version = "1.61"
        miss1 = "WvDial 1.2.3\\n"
    strings:
        $v = /Internet dialer version [12]\.[0-9]{1,2}/
        $a = "WvDial: Internet dialer version "
    condition:
        $v or $a
}
