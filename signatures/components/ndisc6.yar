rule ndisc6
{
    meta:
        component = "ndisc6"
        title = "ndisc6"
        supplier = "ndisc6"
        purl = "pkg:generic/ndisc6"
        homepage = "https://www.remlab.net/ndisc6/"
        type = "application"
        source = "ndisc6"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_n = 16
        hit1 = "IPv6 Neighbor/Router Discovery userland tool \\0\\01.0.5\\0\\0Written by Remi Denis-Courmont\\n"
        hit1_version = "1.0.5"
        miss1 = "\\0Written by Remi Denis-Courmont\\n"
    strings:
        $n = /\x00Written by (Pierre Ynard and )?Remi Denis-Courmont\n/
        $x = /IPv6 Neighbor\/Router Discovery userland tool|IPv6 Recursive DNS Server discovery Daemon|IPv6 traceroute tool|TCP\/IP bandwidth tester|addrinfo %s \(%s\)/
    condition:
        $n and $x
}
