rule nast
{
    meta:
        component = "nast"
        title = "nast"
        supplier = "nast"
        purl = "pkg:generic/nast"
        type = "application"
        source = "nast"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0\\n%sNast V. %s%s\\0"
        hit2 = "\\0\\n%sNast V. %s%s\\00.2.0\\0"
        hit2_version = "0.2.0"
        miss1 = "\\n%sNast V. %s%s "
    strings:
        $a1 = /\x00\n%sNast V\. %s%s\n?\x00/
        $a2 = /\x00Thank you for using Nast\n?\x00/
        $a3 = /\x00Thanx you for using NAST\n?\x00/
        $a4 = /\x00NAST - Network Analyzer Sniffer Tool\n?\x00/
    condition:
        any of them
}
