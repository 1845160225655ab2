rule liboping
{
    meta:
        component = "liboping"
        title = "liboping"
        supplier = "liboping"
        purl = "pkg:generic/liboping"
        type = "library"
        source = "liboping"
        version_v = "oping ([0-9.]+), http"
        hit1 = "\\0Ignoring invalid window height: %s\\0echo reply from %s (%s): icmp_seq=%u \\0"
        hit2 = "\\0oping 1.10.0, http://noping.cc/\\n"
        hit2_version = "1.10.0"
        hit3 = "\\0ping_set_ttl\\0ping_open_socket\\0"
        miss3 = "\\0ping_set_ttl\\0"
        miss1 = "\\0Ignoring invalid window height: %s\\0"
        miss2 = "Ignoring invalid window height: %s "
    strings:
        $c1 = /\x00Ignoring invalid window height: %s\n?\x00/
        $c2 = /\x00echo reply from %s \(%s\): icmp_seq=%u \n?\x00/
        $c3 = /\x00Error %i \(%#x\); Additionally, strerror_r failed\.\n?\x00/
        $c4 = /\x00Setting source address failed: %s\n?\x00/
        $v = /\x00n?oping [01]\.[0-9]{1,2}\.[0-9]{1,2}, http:\/\/noping\.cc\//
        $f1 = /\x00ping_set_ttl\x00/
        $f2 = /\x00ping_set_qos\x00/
        $f3 = /\x00ping_open_socket\x00/
    condition:
        $v or 2 of ($c*) or 2 of ($f*)
}
