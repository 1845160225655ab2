rule openbsd
{
    meta:
        component = "openbsd"
        title = "OpenBSD"
        supplier = "openbsd"
        cpe = "openbsd:openbsd"
        purl = "pkg:generic/openbsd"
        homepage = "https://www.openbsd.org/"
        type = "operating-system"
        version = "OpenBSD ([0-9.]+)"
        hit1 = "\\0    @(#)OpenBSD 7.2 (GENERIC) #728: Tue Sep 27\\n\\0"
        hit1_version = "7.2"
        miss1 = "OpenBSD 7.2 (GENERIC) #728\\n"
    strings:
        $v = /@\(#\)OpenBSD [2-8]\.[0-9]{1,2}(-[a-z]{4,8})? \([A-Za-z0-9_.-]{2,40}\) #/
    condition:
        any of them
}
