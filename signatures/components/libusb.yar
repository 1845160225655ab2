rule libusb
{
    meta:
        component = "libusb"
        title = "libusb"
        supplier = "libusb"
        cpe = "libusb:libusb"
        purl = "pkg:generic/libusb"
        licence = "LGPL-2.1-or-later"
        homepage = "https://libusb.info/"
        type = "library"
        source = "libusb-1.0 libusb"
        hit1 = "libusb v%u.%u.%u.%u%s"
        miss1 = "\\0libusb-1.0.so.0\\0libusb_init\\0"
    strings:
        $a = /libusb v?%[ud]\.%[ud]\.%[ud](\.%u%s)?/
        $b = /libusb (requires write access to USB device nodes|couldn.t open USB device %s)/
        $c = "usb_os_init: Found USB VFS at %s"
    condition:
        any of them
}
