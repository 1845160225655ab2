rule usbguard
{
    meta:
        component = "usbguard"
        title = "USBGuard"
        supplier = "usbguard"
        purl = "pkg:generic/usbguard"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "usbguard"
        hit1 = "\\0void usbguard::ConfigFilePrivate::write()\\0"
        miss1 = "void usbguard::ConfigFilePrivate::write() "
    strings:
        $a1 = /\x00void usbguard::ConfigFilePrivate::write\(\)\n?\x00/
        $a2 = /\x00Unable to create the USBGuard DBus Bridge\.\n?\x00/
        $a3 = /\x00USBGuard has been compiled without LDAP support\n?\x00/
        $a4 = /\x00USBGuard DBus service is not connected to the daemon\.\n?\x00/
    condition:
        any of them
}
