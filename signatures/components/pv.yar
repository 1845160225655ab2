rule pv
{
    meta:
        component = "pv"
        title = "Pipe Viewer"
        supplier = "pv"
        purl = "pkg:generic/pv"
        type = "application"
        source = "pv"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0Andrew Wood <andrew.wood@ivarch.com>\\0"
        hit2 = "\\0Andrew Wood <andrew.wood@ivarch.com>\\01.6.20\\0"
        hit2_version = "1.6.20"
        hit3 = "\\0show version information and exit\\0skipped past read error\\0"
        miss1 = "Andrew Wood <andrew.wood@ivarch.com> "
        miss2 = "\\0show version information and exit\\0"
        miss3 = "show version information and exit "
    strings:
        $b1 = /\x00Andrew Wood <andrew\.wood@ivarch\.com>\n?\x00/
        $c1 = /\x00show version information and exit\n?\x00/
        $c2 = /\x00skipped past read error\n?\x00/
        $c3 = /\x00input file is output file\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and ($b1 or 2 of ($c*))
}
