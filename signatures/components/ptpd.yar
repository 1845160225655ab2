rule ptpd
{
    meta:
        component = "ptpd"
        title = "PTPd"
        supplier = "ptpd"
        purl = "pkg:generic/ptpd"
        homepage = "https://github.com/ptpd/ptpd"
        type = "application"
        source = "ptpd"
        version_v = " ([1-3]\\.[0-9.]*[0-9])"
        hit1 = "\\0PTPDv2 2.3.1\\0"
        hit1_version = "2.3.1"
        miss1 = "ptpd2 version 2.3.1"
    strings:
        $v = /\x00?; PTPDv2 version [1-3]\.[0-9]{1,2}(\.[0-9]{1,2})?[a-z0-9-]{0,8} default configuration|\x00PTPDv2 [1-3]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00|\x00ptpd2? version [1-3]\.[0-9]{1,2}(\.[0-9]{1,2})?\n?\x00/
    condition:
        any of them
}
