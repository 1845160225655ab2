rule lxc
{
    meta:
        component = "lxc"
        title = "LXC"
        supplier = "lxc"
        cpe = "linuxcontainers:lxc"
        purl = "pkg:generic/lxc"
        licence = "LGPL-2.1-or-later"
        homepage = "https://linuxcontainers.org/lxc/"
        type = "application"
        source = "lxc"
        version_a = "[^\\t\\n\\r\\x20-\\x7e]((?!1\\.0\\.0\\x00)[1-6]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_a = 48
        version_l = "[^\\t\\n\\r\\x20-\\x7e]([1-6]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_l = 24
        hit8 = "%u %u %u\\04.0.6\\0Failed to create lock for %s\\0Failed to spawn container \"%s\"\\0"
        hit8_version = "4.0.6"
        hit1 = "\\0Failed to spawn container \"%s\"\\0"
        miss1 = "lxc.rootfs.path = dir:/x\\n"
    strings:
        $a = /\x00lxc\.lxcpath\x00/
        $b = "lxc_unpriv\x00"
        $c = "lxc.rootfs.path\x00"
        $d = /\x00lxc_cmd_init\x00|Failed to spawn container "%s"/
        $s = /\x00lxc_spawn\x00|%s: Failed to initialize lxc logging|lxc_container\.c/
        $l = "Failed to create lock for %s"
        $f = "Failed to wait on child %d"
    condition:
        ($d or ($a and $c)) and any of them
}
