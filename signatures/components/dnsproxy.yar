rule dnsproxy
{
    meta:
        component = "dnsproxy"
        title = "dnsproxy"
        supplier = "dnsproxy"
        purl = "pkg:generic/dnsproxy"
        licence = "MIT"
        type = "application"
        source = "dnsproxy"
        version_v = "dnsproxy ([0-2](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0dnsproxy 1.17\\0"
        hit1_version = "1.17"
        hit2 = "\\0query too short from %s\\0ActiveQr AuthorQr RecursQr AllQuery Answered\\0"
        miss1 = "dnsproxy 1.17 was seen"
        miss2 = "\\0query too short from %s\\0"
        miss3 = "query too short from %s "
    strings:
        $v = /\x00dnsproxy [0-2](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}\n?\x00/
        $c1 = /\x00query too short from %s\n?\x00/
        $c2 = /\x00ActiveQr AuthorQr RecursQr AllQuery Answered\n?\x00/
    condition:
        $v or ($c1 and $c2)
}
