rule ipmitool
{
    meta:
        component = "ipmitool"
        title = "IPMItool"
        supplier = "ipmitool"
        cpe = "ipmitool_project:ipmitool"
        purl = "pkg:generic/ipmitool"
        homepage = "https://github.com/ipmitool/ipmitool"
        type = "application"
        source = "ipmitool"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](1\\.8\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_n = 24
        hit1 = "\\01.8.19\\0%s version %s\\n\\0ipmitool\\0\\nSIGN INT: Close Interface %s\\n"
        hit1_version = "1.8.19"
        miss1 = "\\0%s version %s\\n\\0"
    strings:
        $n = /\x00%s version %s\n\x00/
        $t = /\x00(ipmitool|ipmievd)\x00/
        $s = "SIGN INT: Close Interface %s"
    condition:
        $n and $s and $t
}
