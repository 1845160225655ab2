rule netbsd
{
    meta:
        component = "netbsd"
        title = "NetBSD"
        supplier = "netbsd"
        cpe = "netbsd:netbsd"
        purl = "pkg:generic/netbsd"
        homepage = "https://www.netbsd.org/"
        type = "operating-system"
        version = "NetBSD ([0-9.]+)"
        hit1 = "\\0@(#)NetBSD 9.3 (GENERIC) #0: Thu Aug  4\\n\\0"
        hit1_version = "9.3"
        miss1 = "NetBSD 9.3 (GENERIC) #0: Thu Aug  4\\n"
    strings:
        $v = /@\(#\)NetBSD [1-9][0-9]?\.[0-9]{1,2}(\.[0-9])?[_A-Z0-9]{0,12} \([A-Za-z0-9_.-]{2,40}\) /
    condition:
        any of them
}
