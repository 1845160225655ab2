rule udhcp
{
    meta:
        component = "udhcp"
        title = "uDHCP"
        supplier = "udhcp"
        purl = "pkg:generic/udhcp"
        homepage = "https://udhcp.busybox.net/"
        type = "application"
        version = "\\x00(0\\.9\\.[0-9](?:-pre)?)"
        hit1 = "\\x000.9.9-pre\\x00udhcp client\\0"
        hit1_version = "0.9.9-pre"
        miss1 = "\\0udhcp client\\0BusyBox v1.01\\0"
    strings:
        $v = /\x000\.9\.[5-9](-pre|cvs)?\x00/
        $s = /udhcp (server|client)|udhcp(c|d) ?\(v%s\) started|%s \(v%s\) started/
    condition:
        $v and $s
}
