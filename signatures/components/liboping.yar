rule liboping
{
    meta:
        component = "liboping"
        title = "liboping"
        supplier = "liboping"
        purl = "pkg:generic/liboping"
        type = "library"
        source = "liboping"
        hit1 = "\\0Ignoring invalid window height: %s\\0echo reply from %s (%s): icmp_seq=%u \\0"
        miss1 = "\\0Ignoring invalid window height: %s\\0"
        miss2 = "Ignoring invalid window height: %s "
    strings:
        $c1 = /\x00Ignoring invalid window height: %s\n?\x00/
        $c2 = /\x00echo reply from %s \(%s\): icmp_seq=%u \n?\x00/
        $c3 = /\x00Error %i \(%#x\); Additionally, strerror_r failed\.\n?\x00/
        $c4 = /\x00Setting source address failed: %s\n?\x00/
    condition:
        2 of them
}
