rule vxworks
{
    meta:
        component = "vxworks"
        title = "VxWorks"
        supplier = "windriver"
        purl = "pkg:generic/vxworks"
        homepage = "https://www.windriver.com/products/vxworks"
        type = "operating-system"
        version = "VxWorks ?([0-9.]+)"
        hit1 = "\\0VxWorks5.4.2\\0WIND version 2.5\\0"
        hit1_version = "5.4.2"
        miss1 = "VxWorks5.4.2\\n"
    strings:
        $v = /\x00VxWorks ?[5-7]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
        $w = /\x00WIND version 2\.[0-9]{1,2}\x00/
        $c = /Copyright (\(c\) )?198[0-9]-20[0-9]{2},? +Wind River Systems, Inc/
    condition:
        $v or ($w and $c)
}
