rule fstools
{
    meta:
        component = "fstools"
        title = "fstools"
        supplier = "openwrt"
        purl = "pkg:generic/fstools"
        homepage = "https://openwrt.org/"
        type = "application"
        source = "fstools"
        hit1 = "\\0overlay filesystem in %s has not been formatted yet\\n\\0"
        miss1 = "mount_root: overlay filesystem in /dev/mtdblock6 has not been formatted yet\\n"
    strings:
        $a = "overlay filesystem in %s has not been formatted yet"
        $b = "extroot: no root or overlay mount defined"
        $c = "jffs2 not ready yet, using temporary tmpfs overlay"
    condition:
        any of them
}
