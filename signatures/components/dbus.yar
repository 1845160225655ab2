rule dbus
{
    meta:
        component = "dbus"
        title = "D-Bus"
        supplier = "freedesktop"
        cpe = "freedesktop:dbus"
        purl = "pkg:generic/dbus"
        homepage = "https://www.freedesktop.org/wiki/Software/dbus/"
        type = "library"
        source = "dbus"
        version = "([0-9]+\\.[0-9]+\\.[0-9]+)"
        hit1 = "\\0libdbus 1.14.10\\0"
        hit1_version = "1.14.10"
        hit2 = "\\0LIBDBUS_PRIVATE_1.12.28\\0"
        hit2_version = "1.12.28"
        miss1 = "\\0LIBDBUS_1_3\\0libdbus-1.so.3\\0"
    strings:
        $lib = /\x00libdbus [12]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
        $private = /LIBDBUS_PRIVATE_[12]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
    condition:
        any of them
}
