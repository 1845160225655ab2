rule exfatprogs
{
    meta:
        component = "exfatprogs"
        title = "exfatprogs"
        supplier = "exfatprogs"
        purl = "pkg:generic/exfatprogs"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/exfatprogs/exfatprogs"
        type = "application"
        source = "exfatprogs"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_n = 64
        hit1 = "\\x001.2.0\\x00exfatprogs version : %s\\n\\0"
        hit1_version = "1.2.0"
        miss1 = "exfatprogs version : 1.2.0\\n"
    strings:
        $n = "exfatprogs version : %s\n"
    condition:
        any of them
}
