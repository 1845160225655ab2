rule libftdi
{
    meta:
        component = "libftdi"
        title = "libftdi"
        supplier = "libftdi"
        purl = "pkg:generic/libftdi"
        homepage = "http://www.intra2net.com/en/developer/libftdi/"
        type = "library"
        source = "libftdi"
        hit1 = "\\0unable to enter bitbang mode. Perhaps not a BM type chip?\\0unable to configure bitbang mode. Perhaps selected mode not supported on your chip?\\0"
        miss1 = "\\0unable to enter bitbang mode. Perhaps not a BM type chip?\\0"
        miss2 = "unable to enter bitbang mode. Perhaps not a BM type chip? unable to configure bitbang mode. Perhaps selected mode not supported on your chip? "
    strings:
        $c1 = /\x00unable to enter bitbang mode\. Perhaps not a BM type chip\?\n?\x00/
        $c2 = /\x00unable to configure bitbang mode\. Perhaps selected mode not supported on your chip\?\n?\x00/
        $c3 = /\x00usb bulk write async failed\n?\x00/
        $c4 = /\x00eeprom read failed\n?\x00/
    condition:
        2 of ($c*)
}
