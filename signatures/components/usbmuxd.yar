rule usbmuxd
{
    meta:
        component = "usbmuxd"
        title = "usbmuxd"
        supplier = "libimobiledevice"
        purl = "pkg:generic/usbmuxd"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "usbmuxd"
        version_v = "usbmuxd ([0-2](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0usbmuxd 1.1.1\\0"
        hit1_version = "1.1.1"
        hit2 = "\\0usbmuxd v%s starting up\\0"
        miss1 = "usbmuxd 1.1.1 was seen"
        miss2 = "usbmuxd v%s starting up "
    strings:
        $v = /\x00usbmuxd [0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00usbmuxd v%s starting up\n?\x00/
    condition:
        any of them
}
