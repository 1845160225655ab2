rule util_linux
{
    meta:
        component = "util-linux"
        title = "util-linux"
        supplier = "util-linux"
        purl = "pkg:generic/util-linux"
        homepage = "https://github.com/util-linux/util-linux"
        type = "application"
        source = "util-linux"
        version = "util-linux(?:-ng)?[ -]([0-9]+\\.[0-9]+(?:\\.[0-9]+)?(?:-rc[0-9]|[a-z])?)"
        version_blkid = "\\x00([23]\\.[0-9]{2}(?:\\.[0-9]{1,2})?)\\x00+[0-3][0-9]-[A-Z][a-z]{2}-20[0-9]{2}\\x00"
        near_blkid = 65536
        hit1 = "\\0util-linux 2.38.1\\0"
        hit1_version = "2.38.1"
        hit2 = "\\0util-linux-ng 2.17.2\\0"
        hit2_version = "2.17.2"
        hit3 = "\\0util-linux-2.12r\\0"
        hit3_version = "2.12r"
        hit4 = "%s: devno 0x%04llx, type %s\\0\\02.38.1\\004-Aug-2022\\0atari\\0PART_ENTRY_UUID\\0"
        hit4_version = "2.38.1"
        miss2 = "2.38.1\\04-Aug-2022\\0"
        miss1 = "from util-linux 2.38.1\\n"
    strings:
        $v = /\x00util-linux( |-ng |-)[2-4]\.[0-9]{1,2}[a-z0-9.-]{0,12}\x00/
        $blkid = "%s: devno 0x%04llx, type %s\x00"
    condition:
        any of them
}
