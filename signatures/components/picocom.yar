rule picocom
{
    meta:
        component = "picocom"
        title = "picocom"
        supplier = "picocom"
        cpe = "picocom_project:picocom"
        purl = "pkg:generic/picocom"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/npat-efault/picocom"
        type = "application"
        source = "picocom"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([123]\\.[0-9]{1,2}[a-z]?)\\x00"
        near_n = 40
        hit1 = "\\0x\\x003.1\\x00picocom v%s\\n\\0"
        hit1_version = "3.1"
        miss1 = "picocom v3.1\\n"
    strings:
        $n = "picocom v%s\n"
    condition:
        any of them
}
