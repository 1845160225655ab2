rule wireless_tools
{
    meta:
        component = "wireless-tools"
        title = "Wireless Tools for Linux"
        supplier = "wireless-tools"
        purl = "pkg:generic/wireless-tools"
        type = "application"
        source = "wireless-tools"
        path_version = "^libiw\\.so\\.(2[0-9])$"
        hit1 = "%-8.16s  Wireless-Tools version %d\\n"
        miss1 = "Wireless-Tools version 30"
        miss2 = "libiw.so.30"
        file1 = "libiw.so.29"
        file1_version = "29"
        file2 = "libiw.so.30"
    strings:
        $v = "Wireless-Tools version %d"
    condition:
        any of them
}
