rule netcat_openbsd
{
    meta:
        component = "netcat-openbsd"
        title = "OpenBSD netcat"
        supplier = "openbsd"
        purl = "pkg:generic/netcat-openbsd"
        type = "application"
        source = "netcat-openbsd"
        version = "patchlevel ([0-9.]+)"
        hit1 = "OpenBSD netcat (Debian patchlevel 1.219-1)"
        hit1_version = "1.219"
        miss1 = "OpenBSD netcat"
    strings:
        $v = /OpenBSD netcat \(Debian patchlevel [12]\.[0-9]{1,3}(\.[0-9]{1,2})?-[0-9a-z.+]{1,12}\)/
    condition:
        any of them
}
