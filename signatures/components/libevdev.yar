rule libevdev
{
    meta:
        component = "libevdev"
        title = "libevdev"
        supplier = "freedesktop"
        purl = "pkg:generic/libevdev"
        licence = "MIT"
        type = "library"
        source = "libevdev"
        hit1 = "\\0BUG: device not initialized. call libevdev_set_fd() first\\0"
        miss1 = "BUG: device not initialized. call libevdev_set_fd() first "
    strings:
        $a1 = /\x00BUG: device not initialized\. call libevdev_set_fd\(\) first\n?\x00/
        $a2 = /\x00libevdev INVALID LOG PRIORITY\n?\x00/
    condition:
        any of them
}
