rule usbutils
{
    meta:
        component = "usbutils"
        title = "usbutils"
        supplier = "usbutils"
        purl = "pkg:generic/usbutils"
        homepage = "https://github.com/gregkh/usbutils"
        type = "application"
        source = "usbutils"
        version = "\\) ([0-9.]+)"
        hit1 = "\\0lsusb (usbutils) 014\\0"
        hit1_version = "014"
        miss1 = "usbutils 1.2.3\\n"
    strings:
        $v = /\x00lsusb \(usbutils\) 0(0[0-9]|1[0-9]|\.[0-9]{2})\x0a?\x00/
        $a = "lsusb: cannot open \"%s\", %s"
        $b = "** UNRECOGNIZED: "
        $c = "Usage: lsusb [options]..."
    condition:
        ($v or $c) and any of them
}
