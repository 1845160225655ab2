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
        path_version = "^libusb-(?:1\\.0\\.so\\.(?=0)|0\\.1\\.so\\.(?=4))([0-9]\\.[0-9]\\.[0-9])$"
        releases = "4.4.4=0.1.12 0.1.0=1.0.9..1.0.22 0.2.0=1.0.23 0.3.0=1.0.24..1.0.26 0.4.0=1.0.27 0.5.0=1.0.28.."
        hit1 = "libusb v%u.%u.%u.%u%s"
        miss1 = "\\0libusb-1.0.so.0\\0libusb_init\\0"
        file1 = "libusb-0.1.so.4.4.4"
        file1_version = "0.1.12"
        file2 = "libusb-1.0.so.0.3.0"
        file2_version = "1.0.24..1.0.26"
        file3 = "libusb-1.0.so.0.2.0"
        file3_version = "1.0.23"
        file4 = "libusb-1.0.so.0.9.0"
    strings:
        $a = /libusb v?%[ud]\.%[ud]\.%[ud](\.%u%s)?/
        $b = /libusb (requires write access to USB device nodes|couldn.t open USB device %s)/
        $c = "usb_os_init: Found USB VFS at %s"
    condition:
        any of them
}
