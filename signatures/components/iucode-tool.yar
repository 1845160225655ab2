rule iucode_tool
{
    meta:
        component = "iucode-tool"
        title = "iucode-tool"
        supplier = "iucode-tool"
        cpe = "iucode-tool_project:iucode-tool"
        purl = "pkg:generic/iucode-tool"
        licence = "GPL-2.0-or-later"
        homepage = "https://gitlab.com/iucode-tool/iucode-tool"
        type = "application"
        source = "iucode-tool"
        version = "tool ([0-9.]+)"
        hit1 = "\\0iucode_tool 2.3.1\\0"
        hit1_version = "2.3.1"
        miss1 = "iucode-tool 1.2.3\\n"
    strings:
        $v = /\x00iucode_tool [0-3]\.[0-9]{1,2}(\.[0-9]{1,2})?\x0a?\x00/
        $w = /\x00iucode_tool [0-3]\.[0-9]{1,2}(\.[0-9]{1,2})?\nCopyright/
    condition:
        any of them
}
