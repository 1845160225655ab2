rule tcpflow
{
    meta:
        component = "tcpflow"
        title = "tcpflow"
        supplier = "tcpflow"
        purl = "pkg:generic/tcpflow"
        licence = "GPL-3.0-only"
        type = "application"
        source = "tcpflow"
        version_v = "TCPFLOW ([0-2](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0TCPFLOW 1.6.1\\0"
        hit1_version = "1.6.1"
        hit2 = "\\0*** type 'tcpflow -hhh' for more information.\\0"
        hit3 = "\\0Reading context stop list %s\\0scan_http requires sp version \\0"
        miss1 = "TCPFLOW 1.6.1 was seen"
        miss2 = "*** type 'tcpflow -hhh' for more information. "
        miss3 = "\\0Reading context stop list %s\\0"
        miss4 = "Reading context stop list %s "
    strings:
        $v = /\x00TCPFLOW [0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00\*\*\* type 'tcpflow -hhh' for more information\.\n?\x00/
        $c1 = /\x00Reading context stop list %s\n?\x00/
        $c2 = /\x00scan_http requires sp version \n?\x00/
    condition:
        any of ($v, $a*) or ($c1 and $c2)
}
