rule ettercap
{
    meta:
        component = "ettercap"
        title = "Ettercap"
        supplier = "ettercap"
        purl = "pkg:generic/ettercap"
        type = "application"
        source = "ettercap"
        version_v = " weight=\"bold\">ettercap ([0-1](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0<span size=\\x22xx-large\\x22 weight=\\x22bold\\x22>ettercap 0.8.3.1</span>\\0"
        hit1_version = "0.8.3.1"
        hit2 = "\\0plugin %s was compiled for a different ettercap version...\\0\\nettercap errors during daemonization are reported below:\\0"
        miss1 = "<span size=\\x22xx-large\\x22 weight=\\x22bold\\x22>ettercap 0.8.3.1</span> was seen"
        miss2 = "\\0plugin %s was compiled for a different ettercap version...\\0"
        miss3 = "plugin %s was compiled for a different ettercap version... "
    strings:
        $v = /\x00<span size="xx-large" weight="bold">ettercap [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}<\/span>\n?\x00/
        $c1 = /\x00plugin %s was compiled for a different ettercap version\.\.\.\n?\x00/
        $c2 = /\x00\nettercap errors during daemonization are reported below:\n?\x00/
        $c3 = /\x00Log file version    : %s\n?\x00/
        $c4 = /\x00Average size per packet      : %d\n?\x00/
    condition:
        $v or 2 of ($c*)
}
