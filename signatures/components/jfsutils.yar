rule jfsutils
{
    meta:
        component = "jfsutils"
        title = "JFS utilities"
        supplier = "jfs"
        purl = "pkg:generic/jfsutils"
        homepage = "https://jfs.sourceforge.net/"
        type = "application"
        source = "jfsutils"
        version_v = "[^\\t\\n\\r\\x20-\\x7e](1\\.[01]\\.[0-9]{1,2})\\x00"
        near_v = 24
        hit1 = "\\01.1.15\\0%s version %s, %s\\n\\0jfs_fsck"
        hit1_version = "1.1.15"
        miss1 = "%s version %s, %s\\n\\01.1.15\\0"
    strings:
        $v = /(jfs_(debugfs|fscklog|tune|logdump)|%s) version %s, %s\n/
        $j = /jfs_(fsck|mkfs|debugfs|fscklog|tune|logdump)/
    condition:
        all of them
}
