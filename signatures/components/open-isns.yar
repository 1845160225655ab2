rule open_isns
{
    meta:
        component = "open-isns"
        title = "Open-iSNS"
        supplier = "open-isns"
        purl = "pkg:generic/open-isns"
        licence = "LGPL-2.1-or-later"
        type = "application"
        source = "open-isns"
        version_a1 = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){1,2})\\n?\\x00"
        near_a1 = 64
        version_c1 = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){1,2})\\n?\\x00"
        near_c1 = 64
        version_c2 = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){1,2})\\n?\\x00"
        near_c2 = 64
        hit1 = "\\0Open-iSNS version %s\\nCopyright (C) 2007, Olaf Kirch <olaf.kirch@oracle.com>\\0"
        hit2 = "\\0Open-iSNS version %s\\nCopyright (C) 2007, Olaf Kirch <olaf.kirch@oracle.com>\\00.101\\0"
        hit2_version = "0.101"
        hit3 = "\\0%s: could not open registry for writing\\0DB: cannot open %s: %m\\0"
        miss1 = "Open-iSNS version %s\\nCopyright (C) 2007, Olaf Kirch <olaf.kirch@oracle.com> "
        miss2 = "\\0%s: could not open registry for writing\\0"
        miss3 = "%s: could not open registry for writing "
    strings:
        $a1 = /\x00Open-iSNS version %s\nCopyright \(C\) 2007, Olaf Kirch <olaf\.kirch@oracle\.com>\n?\x00/
        $c1 = /\x00%s: could not open registry for writing\n?\x00/
        $c2 = /\x00DB: cannot open %s: %m\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
