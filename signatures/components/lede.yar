rule lede
{
    meta:
        component = "lede"
        title = "LEDE"
        supplier = "openwrt"
        purl = "pkg:generic/lede"
        type = "operating-system"
        version = "RELEASE=.([0-9][0-9.]+(?:-rc[0-9])?|SNAPSHOT)"
        hit1 = "DISTRIB_ID='LEDE'\\nDISTRIB_RELEASE='17.01.4'\\n"
        hit1_version = "17.01.4"
        miss1 = "DISTRIB_ID='OpenWrt'\\nDISTRIB_RELEASE='18.06.1'\\n"
    strings:
        $v = /DISTRIB_ID=[\x22\x27]LEDE[\x22\x27]\nDISTRIB_RELEASE=[\x22\x27][^\x22\x27\n]{2,24}[\x22\x27]/
    condition:
        any of them
}
