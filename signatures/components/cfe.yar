rule cfe
{
    meta:
        component = "cfe"
        title = "CFE"
        supplier = "broadcom"
        purl = "pkg:generic/cfe"
        homepage = "https://www.broadcom.com/"
        type = "firmware"
        version_v = "version ([0-9.]+(?:-[0-9.]+)?)"
        confidence_n = 50
        confidence_tag = 60
        hit1 = "\\0CFE version 1.0.37-8.7 for BCM96348 (32bit,SP,BE)\\0"
        hit1_version = "1.0.37-8.7"
        hit2 = "cfe-v\\x01\\0%\\x08\\x07\\0CFE version %s for %s (%s,%s,%s)\\0"
        miss1 = "cfe-v\\x01\\0%\\0"
        miss2 = "/dev/mtd0 CFE nvram\\0"
    strings:
        $tag = { 63 66 65 2D 76 01 00 ?? }
        $v = /CFE version [0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,3}[^\x00\n]{0,60} for [A-Z]/
        $m = "CFE version %"
        $n = "Copyright (C) 2000,2001,2002,2003,2004,2005 Broadcom Corporation."
    condition:
        $v or ($m and ($tag or $n)) or ($tag and $n)
}
