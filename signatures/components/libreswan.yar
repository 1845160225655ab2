rule libreswan
{
    meta:
        component = "libreswan"
        title = "Libreswan"
        supplier = "libreswan"
        cpe = "libreswan:libreswan"
        purl = "pkg:generic/libreswan"
        homepage = "https://libreswan.org/"
        type = "application"
        source = "libreswan"
        version = "Libreswan ([345]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:(?:dr|rc)[0-9]+)?)"
        version_o = "wan-([0-9.]+[0-9])"
        hit1 = "\\0Linux Libreswan 3.8 (netkey)\\0"
        hit1_version = "3.8"
        hit2 = "\\0OE-Libreswan-3.29\\0"
        hit2_version = "3.29"
        miss1 = "Libreswan 4.10 is"
    strings:
        $v = /\x00Linux Libreswan [345]\.[0-9]{1,2}(\.[0-9]{1,2})?[^\x00\n]{0,30}\x00/
        $o = /\x00OE-Libreswan-[345]\.[0-9]{1,2}/
    condition:
        any of them
}
