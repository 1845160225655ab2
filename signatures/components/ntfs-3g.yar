rule ntfs_3g
{
    meta:
        component = "ntfs-3g"
        title = "NTFS-3G"
        supplier = "tuxera"
        cpe = "tuxera:ntfs-3g"
        purl = "pkg:generic/ntfs-3g"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/tuxera/ntfs-3g"
        type = "application"
        source = "ntfs-3g"
        version_a = "\\x00(20[0-9]{2}\\.[0-9]{1,2}\\.[0-9]{1,2}(?:[A-Z]{2}\\.[0-9])?|1\\.[0-9]{3,4})\\x00"
        near_a = 1024
        confidence_b = 50
        hit1 = "\\02022.10.3\\0integrated FUSE 28\\0lowntfs-3g.c\\0"
        hit1_version = "2022.10.3"
        miss1 = "ntfs-3g 2022.10.3 integrated FUSE 28\\n"
    strings:
        $a = "\x00integrated FUSE"
        $b = "ntfs-3g.c\x00"
    condition:
        all of them
}
