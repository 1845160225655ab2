rule sysstat
{
    meta:
        component = "sysstat"
        title = "sysstat"
        supplier = "sysstat"
        purl = "pkg:generic/sysstat"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/sysstat/sysstat"
        type = "application"
        source = "sysstat"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([5-9]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:\\.[0-9])?|1[0-9]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_n = 16
        version_s = "sysstat-([0-9.]+)"
        hit1 = "#@(#) sysstat-12.6.1"
        hit1_version = "12.6.1"
        hit2 = "#@(#) sysstat-12.5.2"
        hit2_version = "12.5.2"
        miss1 = "sysstat version 12.6.1"
    strings:
        $n = /sysstat version %s\n/
        $s = /#@\(#\) sysstat-[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}/
    condition:
        any of them and uint32(0) != 0x950412de
}
