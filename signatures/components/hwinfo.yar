rule hwinfo
{
    meta:
        component = "hwinfo"
        title = "hwinfo"
        supplier = "opensuse"
        purl = "pkg:generic/hwinfo"
        licence = "GPL-2.0-only"
        type = "application"
        source = "hwinfo"
        path_version = "^libhd\\.so\\.([0-9]{2}\\.[0-9]{1,3})$"
        hit1 = "\\0%*sAPM Version: %u.%u\\0kernel version is %u.%u\\0"
        file1 = "libhd.so.21.82"
        file1_version = "21.82"
        file2 = "libhd.so.21"
        miss1 = "\\0%*sAPM Version: %u.%u\\0"
        miss2 = "%*sAPM Version: %u.%u "
    strings:
        $c1 = /\x00%\*sAPM Version: %u\.%u\n?\x00/
        $c2 = /\x00kernel version is %u\.%u\n?\x00/
        $c3 = /\x00oops: don't know what to do with "%s"\n?\x00/
    condition:
        2 of them
}
