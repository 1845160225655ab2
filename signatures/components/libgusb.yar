rule libgusb
{
    meta:
        component = "libgusb"
        title = "libgusb"
        supplier = "libgusb"
        purl = "pkg:generic/libgusb"
        homepage = "http://www.hughski.com/downloads.html"
        type = "library"
        source = "libgusb"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Failed to get USB descriptor for device: %s\\0USB error on device %04x:%04x : %s [%i]\\0"
        hit2 = "\\0Failed to get USB descriptor for device: %s\\0USB error on device %04x:%04x : %s [%i]\\00.3.5\\0"
        hit2_version = "0.3.5"
        miss1 = "\\0Failed to get USB descriptor for device: %s\\0"
        miss2 = "Failed to get USB descriptor for device: %s USB error on device %04x:%04x : %s [%i] "
    strings:
        $c1 = /\x00Failed to get USB descriptor for device: %s\n?\x00/
        $c2 = /\x00USB error on device %04x:%04x : %s \[%i\]\n?\x00/
        $c3 = /\x00Error creating a hotplug callback: %s\n?\x00/
        $c4 = /\x00Device %04x:%04x has not been opened\n?\x00/
    condition:
        2 of ($c*)
}
