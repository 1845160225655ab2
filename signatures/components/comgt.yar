rule comgt
{
    meta:
        component = "comgt"
        title = "comgt"
        supplier = "comgt"
        purl = "pkg:generic/comgt"
        type = "application"
        source = "comgt"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](0\\.[0-9]{1,2})\\x00"
        near_n = 40
        version_v = "version ([0-9.]+)"
        hit1 = "\\00.32\\0\\0\\0comgt version %s Copyright Paul Hardwick (c) %s\\n"
        hit1_version = "0.32"
        miss1 = "comgt 0.32"
    strings:
        $n = "comgt version %s Copyright Paul Hardwick"
        $v = /comgt version [01]\.[0-9]{1,2} Copyright Paul Hardwick/
    condition:
        any of them
}
