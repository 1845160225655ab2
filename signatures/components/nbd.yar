rule nbd
{
    meta:
        component = "nbd"
        title = "NBD"
        supplier = "nbd"
        cpe = "network_block_device_project:network_block_device"
        purl = "pkg:generic/nbd"
        licence = "GPL-2.0-only"
        homepage = "https://nbd.sourceforge.io/"
        type = "application"
        source = "nbd"
        version = "(?:nbd|version) ([0-9.]+)"
        hit1 = "\\0nbd 3.24\\0"
        hit1_version = "3.24"
        miss1 = "nbd 3.24"
    strings:
        $c = /\x00nbd [2-4]\.[0-9]{1,2}(\.[0-9]{1,2})?[\x00]/
        $s = /This is nbd-server version [2-4]\.[0-9]{1,2}(\.[0-9]{1,2})?/
    condition:
        any of them
}
