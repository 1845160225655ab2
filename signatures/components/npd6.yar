rule npd6
{
    meta:
        component = "npd6"
        title = "npd6"
        supplier = "npd6"
        purl = "pkg:generic/npd6"
        licence = "GPL-3.0-or-later"
        type = "application"
        source = "npd6"
        version_a1 = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){1,3})\\n?\\x00"
        near_a1 = 40
        version_c1 = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){1,3})\\n?\\x00"
        near_c1 = 40
        version_c2 = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){1,3})\\n?\\x00"
        near_c2 = 40
        hit1 = "\\0npd6 - version %s\\0"
        hit2 = "\\0npd6 - version %s\\01.1.0\\0"
        hit2_version = "1.1.0"
        hit3 = "\\0pollErrorLimit set to %d\\0Major socket error on fds %d\\0"
        miss1 = "npd6 - version %s "
        miss2 = "\\0pollErrorLimit set to %d\\0"
        miss3 = "pollErrorLimit set to %d "
    strings:
        $a1 = /\x00npd6 - version %s\n?\x00/
        $c1 = /\x00pollErrorLimit set to %d\n?\x00/
        $c2 = /\x00Major socket error on fds %d\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
