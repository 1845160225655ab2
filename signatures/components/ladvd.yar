rule ladvd
{
    meta:
        component = "ladvd"
        title = "ladvd"
        supplier = "ladvd"
        purl = "pkg:generic/ladvd"
        licence = "ISC"
        type = "application"
        source = "ladvd"
        version = "ladvdc?(?: version |/| )([0-9.]+)"
        hit1 = "ladvd version 1.1.2"
        hit1_version = "1.1.2"
        miss1 = "ladvd 1.1.2"
    strings:
        $v = /ladvd version [0-2]\.[0-9]{1,2}(\.[0-9]{1,2})?/
        $r = /ladvd [0-2]\.[0-9]{1,2}(\.[0-9]{1,2})? running/
    condition:
        any of them
}
