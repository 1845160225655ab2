rule xscreensaver
{
    meta:
        component = "xscreensaver"
        title = "XScreenSaver"
        supplier = "xscreensaver"
        purl = "pkg:generic/xscreensaver"
        homepage = "https://www.jwz.org/xscreensaver/"
        type = "application"
        source = "xscreensaver"
        version = "xscreensaver ([0-9.]+)"
        hit1 = "@(#)xscreensaver 6.06 (11-Dec-2022), by Jamie Zawinski"
        hit1_version = "6.06"
        hit2 = "@(#)xscreensaver 5.45 (08-Dec-2020), by Jamie Zawinski"
        hit2_version = "5.45"
        miss1 = "XScreenSaver 6.06"
    strings:
        $v = /@\(#\)xscreensaver [4-7]\.[0-9]{2} \([0-9]{2}-[A-Z][a-z]{2}-[0-9]{4}\), by Jamie Zawinski/
    condition:
        any of them
}
