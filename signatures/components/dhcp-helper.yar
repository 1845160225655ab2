rule dhcp_helper
{
    meta:
        component = "dhcp-helper"
        title = "dhcp-helper"
        supplier = "dhcp-helper"
        purl = "pkg:generic/dhcp-helper"
        type = "application"
        source = "dhcp-helper"
        version_a1 = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){1,2})\\n?\\x00"
        near_a1 = 32
        version_c1 = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){1,2})\\n?\\x00"
        near_c1 = 32
        version_c2 = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){1,2})\\n?\\x00"
        near_c2 = 32
        hit1 = "\\0dhcp-helper version %s, %s\\0"
        hit2 = "\\0dhcp-helper version %s, %s\\01.2\\0"
        hit2_version = "1.2"
        hit3 = "\\0dhcp-helper: cannot find user %s\\0Copyright (C) 2004-2012 Simon Kelley\\0"
        miss1 = "dhcp-helper version %s, %s "
        miss2 = "\\0dhcp-helper: cannot find user %s\\0"
        miss3 = "dhcp-helper: cannot find user %s "
    strings:
        $a1 = /\x00dhcp-helper version %s, %s\n?\x00/
        $c1 = /\x00dhcp-helper: cannot find user %s\n?\x00/
        $c2 = /\x00Copyright \(C\) 2004-2012 Simon Kelley\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
