rule memtester
{
    meta:
        component = "memtester"
        title = "memtester"
        supplier = "memtester"
        purl = "pkg:generic/memtester"
        licence = "GPL-2.0-only"
        homepage = "https://pyropus.ca/software/memtester/"
        type = "application"
        source = "memtester"
        version = "version ([45]\\.[0-9.]+)"
        hit1 = "\\0memtester version 4.6.0 (%d-bit)\\n\\0"
        hit1_version = "4.6.0"
        miss1 = "memtester version 4.6.0 (64-bit)\\n"
    strings:
        $v = /\x00memtester version [45]\.[0-9]{1,2}(\.[0-9]{1,2})? \(%d-bit\)/
        $n = "memtester version %s (%d-bit)"
    condition:
        $v or $n
}
