rule p0f
{
    meta:
        component = "p0f"
        title = "p0f"
        supplier = "p0f"
        purl = "pkg:generic/p0f"
        homepage = "https://lcamtuf.coredump.cx/p0f3/"
        type = "application"
        source = "p0f"
        version = "p0f ([0-9.]+[a-z]?)"
        hit1 = "--- p0f 3.09b by Michal Zalewski"
        hit1_version = "3.09b"
        miss1 = "p0f 3.09b"
    strings:
        $v = /--- p0f [2-4]\.[0-9]{2}[a-z]? by Michal Zalewski/
    condition:
        any of them
}
