rule usbredir
{
    meta:
        component = "usbredir"
        title = "usbredir"
        supplier = "spice"
        purl = "pkg:generic/usbredir"
        type = "library"
        source = "usbredir"
        version_v1 = "usbredir ([0-1](?:\\.[0-9]{1,4}){1,3})"
        version_v2 = "usbredirserver ([0-1](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0usbredir 0.13.0\\0"
        hit1_version = "0.13.0"
        hit2 = "\\0usbredirserver 0.13.0\\0"
        hit2_version = "0.13.0"
        hit3 = "\\0usbredirhost error: Out of memory allocating usbredirhost\\0"
        hit4 = "\\0could not free bulk streams: %s\\0could not alloc bulk streams: %s\\0"
        miss1 = "usbredir 0.13.0 was seen"
        miss2 = "usbredirserver 0.13.0 was seen"
        miss3 = "usbredirhost error: Out of memory allocating usbredirhost "
        miss4 = "\\0could not free bulk streams: %s\\0"
        miss5 = "could not free bulk streams: %s "
    strings:
        $v1 = /\x00usbredir [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $v2 = /\x00usbredirserver [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00usbredirhost error: Out of memory allocating usbredirhost\n?\x00/
        $a2 = /\x00error usbredirparser_send_\* call invalid params, please report!!\n?\x00/
        $c1 = /\x00could not free bulk streams: %s\n?\x00/
        $c2 = /\x00could not alloc bulk streams: %s\n?\x00/
    condition:
        any of ($v*, $a*) or ($c1 and $c2)
}
