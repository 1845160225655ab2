rule unscd
{
    meta:
        component = "unscd"
        title = "unscd"
        supplier = "unscd"
        purl = "pkg:generic/unscd"
        type = "application"
        source = "unscd"
        version = " v\\.?([0-9.]+[0-9])"
        hit1 = "\\0unscd - nscd which does not hang, v.0.54\\n"
        hit1_version = "0.54"
        miss1 = "unscd, an nscd which does not hang, v.0.54"
    strings:
        $v = /unscd - nscd which does not hang, v\.0\.[0-9]{2}/
        $w = /\x00unscd v0\.[0-9]{2}, debug level/
    condition:
        any of them
}
