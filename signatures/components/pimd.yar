rule pimd
{
    meta:
        component = "pimd"
        title = "pimd"
        supplier = "troglobit"
        purl = "pkg:generic/pimd"
        homepage = "https://github.com/troglobit/pimd"
        type = "application"
        source = "pimd"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([23]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_n = 60000
        confidence_n = 70
        version_b = "version ([0-9.]+[0-9])"
        hit1 = "pimd version 2.1.8"
        hit1_version = "2.1.8"
        miss1 = "/etc/pimd.conf"
    strings:
        $n = /pimd version %s starting|\x00pimd version %s/
        $b = /pimd version [23]\.[0-9]{1,2}\.[0-9]{1,2}/
    condition:
        any of them
}
