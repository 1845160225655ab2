rule sleuthkit
{
    meta:
        component = "sleuthkit"
        title = "sleuthkit"
        supplier = "sleuthkit"
        purl = "pkg:generic/sleuthkit"
        homepage = "http://www.sleuthkit.org/sleuthkit"
        type = "library"
        source = "sleuthkit"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([4-5]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0    -v = Enable SleuthKit verbose flag\\0"
        hit2 = "\\0num of links: %d\\0num of links: %u\\0"
        hit3 = "\\0    -v = Enable SleuthKit verbose flag\\04.11.1\\0"
        hit3_version = "4.11.1"
        miss1 = "    -v = Enable SleuthKit verbose flag "
        miss2 = "\\0num of links: %d\\0"
        miss3 = "num of links: %d num of links: %u "
    strings:
        $a1 = /\x00    -v = Enable SleuthKit verbose flag\n?\x00/
        $c1 = /\x00num of links: %d\n?\x00/
        $c2 = /\x00num of links: %u\n?\x00/
        $c3 = /\x00invalid argument: sector size must be positive: %s\n?\x00/
        $c4 = /\x00\t-k: Don't create block data table\n?\x00/
        $c5 = /\x00usage: %s \[-vV\] \[-i imgtype\] \[-b dev_sector_size\] image\n?\x00/
        $c6 = /\x00\t-b dev_sector_size: The size \(in bytes\) of the device sectors\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
