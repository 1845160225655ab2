rule reaver
{
    meta:
        component = "reaver"
        title = "reaver"
        supplier = "reaver"
        purl = "pkg:generic/reaver"
        licence = "GPL-2.0-only"
        type = "application"
        source = "reaver"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0\\nReaver v%s WiFi Protected Setup Attack Tool\\0"
        hit2 = "\\0\\nReaver v%s WiFi Protected Setup Attack Tool\\01.6.6\\0"
        hit2_version = "1.6.6"
        miss1 = "\\nReaver v%s WiFi Protected Setup Attack Tool "
    strings:
        $a1 = /\x00\nReaver v%s WiFi Protected Setup Attack Tool\n?\x00/
    condition:
        $a1
}
