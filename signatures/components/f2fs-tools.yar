rule f2fs_tools
{
    meta:
        component = "f2fs-tools"
        title = "f2fs-tools"
        supplier = "f2fs-tools"
        purl = "pkg:generic/f2fs-tools"
        type = "application"
        source = "f2fs-tools"
        file_version = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        hit1 = "\\n    F2FS-tools: mkfs.f2fs Ver: %s (%s)\\n\\0"
        hit2 = "\\0\\x001.15.0\\0\\0F2FS-tools: mkfs.f2fs Ver: %s (%s)\\n\\0"
        hit2_version = "1.15.0"
        miss1 = "F2FS-tools: mkfs.f2fs Ver: 1.15.0 (2022-05-13)\\n"
    strings:
        $v = /F2FS-tools: [a-z0-9.]{2,12} Ver: %s \(%s\)/
        $m = /\x00Info: MKFS version\n/
    condition:
        any of them
}
