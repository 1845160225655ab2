rule xinetd
{
    meta:
        component = "xinetd"
        title = "xinetd"
        supplier = "xinetd"
        cpe = "xinetd:xinetd"
        purl = "pkg:generic/xinetd"
        homepage = "https://github.com/openSUSE/xinetd"
        type = "application"
        source = "xinetd"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]((?:xinetd Version )?2\\.3\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)(?: |\\x00)"
        near_n = 40
        confidence_n = 80
        version_v = "Version ([0-9.]+[0-9])"
        confidence_x = 20
        confidence_s = 60
        hit1 = "xinetd Version 2.3.14 started with"
        hit1_version = "2.3.14"
        miss1 = "xinetd"
        miss2 = "/etc/xinetd.conf"
    strings:
        $n = /\x00?%s started with /
        $v = /xinetd Version [23]\.[0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,2})?/
        $x = "xinetd"
        $s = "No active service for file descriptor"
    condition:
        ($v or ($s and $x)) and any of them
}
