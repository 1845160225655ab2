rule llmnrd
{
    meta:
        component = "llmnrd"
        title = "llmnrd"
        supplier = "llmnrd"
        purl = "pkg:generic/llmnrd"
        licence = "GPL-2.0-only"
        homepage = "https://github.com/tklauser/llmnrd"
        type = "application"
        source = "llmnrd"
        version_a = "[^\\t\\n\\r\\x20-\\x7e]v([0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_a = 1200
        hit1 = "\\0v0.5\\0H:i:p:6dhV\\0Starting llmnrd on port %u, hostname %s\\n\\0"
        hit1_version = "0.5"
        miss1 = "Starting llmnrd on port 5355, hostname x\\n"
    strings:
        $a = "Starting llmnrd on port %u, hostname %s"
        $b = "Error: Failed to select() on socket: %s\n"
    condition:
        $a or $b
}
