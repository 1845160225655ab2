rule syslinux
{
    meta:
        component = "syslinux"
        title = "SYSLINUX"
        supplier = "syslinux"
        purl = "pkg:generic/syslinux"
        licence = "GPL-2.0-or-later"
        homepage = "https://wiki.syslinux.org/"
        type = "firmware"
        source = "syslinux"
        version = "(?:LINUX|%s) ([3-7]\\.[0-9]{2})"
        hit1 = "\\r\\nISOLINUX 6.04 20200816 \\0"
        hit1_version = "6.04"
        miss1 = "ISOLINUX 6.04\\n"
    strings:
        $v = /(SYSLINUX|ISOLINUX|PXELINUX|EXTLINUX) [3-7]\.[0-9]{2}[ -][^\x00]{0,40}(\x00| Copyright)/
        $u = /%s [3-7]\.[0-9]{2}  Copyright 1994-20[0-9]{2} H\. Peter Anvin/
    condition:
        any of them
}
