rule fuse_exfat
{
    meta:
        component = "fuse-exfat"
        title = "exfat (FUSE)"
        supplier = "exfat"
        purl = "pkg:generic/fuse-exfat"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/relan/exfat"
        type = "application"
        source = "fuse-exfat exfat-utils"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:\\+git[0-9]+)?)\\x00"
        near_n = 120
        version_v = "exfat ([0-9.]+)"
        version_b = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_b = 1500
        hit1 = "\\x001.3.0\\x00FUSE exfat %s\\n\\0"
        hit1_version = "1.3.0"
        hit2 = "\\0exFAT file system is not found\\0"
        miss1 = "FUSE exfat 1.3.0\\n"
    strings:
        $n = "FUSE exfat %s\n"
        $v = /\x00FUSE exfat [0-2]\.[0-9]{1,2}\.[0-9]{1,2}/
        $a = "exFAT file system is not found"
        $b = /\x00(exfatfsck|mkexfatfs|dumpexfat|exfatlabel) %s/
        $c = "unknown entry type %#hhx"
    condition:
        $n or $v or $a or $b or $c
}
