rule etherwake
{
    meta:
        component = "etherwake"
        title = "ether-wake"
        supplier = "etherwake"
        purl = "pkg:generic/etherwake"
        type = "application"
        source = "etherwake"
        version_r1 = "wake\\.c: v([0-9]\\.[0-9]+)"
        hit1 = "\\0etherwake.c: v1.09 11/12/2003 Donald Becker, http://www.scyld.com/\\0"
        hit1_version = "1.09"
        miss1 = "etherwake.c: v1.09 by Donald Becker"
    strings:
        $r1 = /\x00ether-?wake\.c: v[0-9]\.[0-9]{2} [0-9\/]{8,10} Donald Becker/
    condition:
        $r1
}
