rule squashfs_tools
{
    meta:
        component = "squashfs-tools"
        title = "squashfs-tools"
        supplier = "squashfs-tools"
        purl = "pkg:generic/squashfs-tools"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/plougher/squashfs-tools"
        type = "application"
        source = "squashfs-tools"
        version = "version ([0-9.]+[0-9])"
        hit1 = "\\0%s version 4.5.1 (2022/03/17)\\n\\0"
        hit1_version = "4.5.1"
        hit2 = "\\0mksquashfs version 3.0 (2006/03/15)\\n\\0"
        hit2_version = "3.0"
        hit3 = "\\0Parallel unsquashfs: Using %d processor%s\\n\\0"
        miss1 = "mksquashfs version 4.5.1 (2022/03/17)"
    strings:
        $v = /(%s|mksquashfs|unsquashfs) version [1-5]\.[0-9]{1,2}(\.[0-9]{1,2})?(-[a-z0-9.+-]{1,24})? \([0-9]{4}\/[0-9]{2}\/[0-9]{2}\)[\x00\n]/
        $a = "SYNTAX:%s source1 source2 ... dest [options]"
        $b = /SYNTAX: ?%s \[options\] filesystem \[/
        $g = "Can't find a valid SQUASHFS superblock on %s"
        $h = "Creating little endian %d.%d filesystem"
        $i = "Parallel mksquashfs: Using %d processor"
        $j = "Parallel unsquashfs: Using %d processor"
    condition:
        any of them
}
