rule netlabel_tools
{
    meta:
        component = "netlabel-tools"
        title = "NetLabel Tools"
        supplier = "netlabel-tools"
        purl = "pkg:generic/netlabel-tools"
        licence = "GPL-2.0-only"
        type = "application"
        source = "netlabel-tools"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0NetLabel Control Utility, version %s\\0"
        hit2 = "\\0NetLabel Control Utility, version %s\\00.30.0\\0"
        hit2_version = "0.30.0"
        hit3 = "\\0Supported NetLabel protocol versions\\n  kernel : %u\\n  %s : %u\\0Configured NetLabel domain mappings (%zu)\\0"
        miss1 = "NetLabel Control Utility, version %s "
        miss2 = "\\0Supported NetLabel protocol versions\\n  kernel : %u\\n  %s : %u\\0"
        miss3 = "Supported NetLabel protocol versions\\n  kernel : %u\\n  %s : %u "
    strings:
        $a1 = /\x00NetLabel Control Utility, version %s\n?\x00/
        $c1 = /\x00Supported NetLabel protocol versions\n  kernel : %u\n  %s : %u\n?\x00/
        $c2 = /\x00Configured NetLabel domain mappings \(%zu\)\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
