rule pcapfix
{
    meta:
        component = "pcapfix"
        title = "pcapfix"
        supplier = "pcapfix"
        purl = "pkg:generic/pcapfix"
        licence = "GPL-3.0-or-later"
        homepage = "http://f00l.de/pcapfix"
        type = "application"
        source = "pcapfix"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Try executing pcapfix with -v option to trace the corruption!\\0"
        hit2 = "\\0[+] Data link type: %u\\0[-] Data link type: %u\\0"
        hit3 = "\\0Try executing pcapfix with -v option to trace the corruption!\\01.1.7\\0"
        hit3_version = "1.1.7"
        miss1 = "Try executing pcapfix with -v option to trace the corruption! "
        miss2 = "\\0[+] Data link type: %u\\0"
        miss3 = "[+] Data link type: %u [-] Data link type: %u "
    strings:
        $a1 = /\x00Try executing pcapfix with -v option to trace the corruption!\n?\x00/
        $c1 = /\x00\[\+\] Data link type: %u\n?\x00/
        $c2 = /\x00\[-\] Data link type: %u\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
