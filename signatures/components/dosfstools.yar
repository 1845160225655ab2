rule dosfstools
{
    meta:
        component = "dosfstools"
        title = "dosfstools"
        supplier = "dosfstools"
        cpe = "dosfstools_project:dosfstools"
        purl = "pkg:generic/dosfstools"
        homepage = "https://github.com/dosfstools/dosfstools"
        type = "application"
        source = "dosfstools"
        version = " ([2-5]\\.[0-9]+(?:\\.[0-9]+)?)"
        hit1 = "\\0mkfs.fat 4.2 (2021-01-31)\\n\\0"
        hit1_version = "4.2"
        hit2 = "\\0mkdosfs 2.11 (12 Mar 2005)\\n\\0"
        hit2_version = "2.11"
        miss1 = "mkfs.fat 4.2 (2021-01-31)\\n"
    strings:
        $v = /\x00(mkfs\.fat|fsck\.fat|fatlabel|mkdosfs|dosfsck|dosfslabel|mkfs\.vfat) [2-5]\.[0-9]{1,2}(\.[0-9]{1,2})?[^\x00\n(]{0,12} \([0-9]{1,4}[^\x00\n()]{4,14}\)/
    condition:
        any of them
}
