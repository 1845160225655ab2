rule ulogd2
{
    meta:
        component = "ulogd2"
        title = "ulogd"
        supplier = "netfilter"
        purl = "pkg:generic/ulogd2"
        homepage = "https://www.netfilter.org/projects/ulogd/"
        type = "application"
        source = "ulogd2"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([12]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:beta[0-9])?)\\x00"
        near_n = 16
        version_v = "Version ([0-9.]+)"
        hit1 = "\\02.0.8\\0\\0ulogd Version %s\\n\\0"
        hit1_version = "2.0.8"
        miss1 = "ulogd Version 2.0.8"
    strings:
        $n = /\x00ulogd Version %s\n\x00/
        $v = /ulogd Version [1-3]\.[0-9]{1,2}(\.[0-9]{1,2})?\n/
    condition:
        any of them
}
