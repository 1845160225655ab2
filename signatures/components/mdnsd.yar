rule mdnsd
{
    meta:
        component = "mdnsd"
        title = "mdnsd"
        supplier = "troglobit"
        purl = "pkg:generic/mdnsd"
        homepage = "https://github.com/troglobit/mdnsd"
        type = "application"
        source = "mdnsd"
        version_v = "mdnsd ([0-9.]+)"
        version_m = "[^\\t\\n\\r\\x20-\\x7e](0\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_m = 512
        hit1 = "\\0mdnsd 0.12\\0"
        hit1_version = "0.12"
        miss1 = "mdnsd 0.12\\n"
    strings:
        $v = /\x00mdnsd [01]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
        $m = "https://github.com/troglobit/mdnsd/issues"
    condition:
        any of them
}
