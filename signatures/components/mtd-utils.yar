rule mtd_utils
{
    meta:
        component = "mtd-utils"
        title = "mtd-utils"
        supplier = "mtd-utils"
        purl = "pkg:generic/mtd-utils"
        homepage = "http://www.linux-mtd.infradead.org/"
        type = "application"
        source = "mtd-utils"
        version = "([1-3]\\.[0-9.]+[0-9])"
        hit1 = "\\0ubinfo version 2.1.5 - a tool to print UBI information.\\0"
        hit1_version = "2.1.5"
        miss1 = "mtdinfo (mtd-utils) %s\\n\\0"
    strings:
        $v = / version [1-3]\.[0-9]{1,2}(\.[0-9]{1,2})? - a tool to /
        $w = / \(mtd-utils\) [1-3]\.[0-9]{1,2}\.[0-9]{1,2}/
    condition:
        any of them
}
