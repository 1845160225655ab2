rule libdnet
{
    meta:
        component = "libdnet"
        title = "libdnet"
        supplier = "libdnet"
        purl = "pkg:generic/libdnet"
        homepage = "https://github.com/ofalk/libdnet"
        type = "library"
        source = "libdumbnet"
        hit1 = "\\0%s 0x%x 0x%x %100s %100s %100s\\0%04s%04s%04s%04s%04s%04s%04s%04s %02x %02x %02x %02x %32s\\0"
        miss1 = "\\0%s 0x%x 0x%x %100s %100s %100s\\0"
        miss2 = "%s 0x%x 0x%x %100s %100s %100s %04s%04s%04s%04s%04s%04s%04s%04s %02x %02x %02x %02x %32s "
    strings:
        $c1 = /\x00%s 0x%x 0x%x %100s %100s %100s\n?\x00/
        $c2 = /\x00%04s%04s%04s%04s%04s%04s%04s%04s %02x %02x %02x %02x %32s\n?\x00/
    condition:
        all of them
}
