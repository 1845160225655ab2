rule hostname
{
    meta:
        component = "hostname"
        title = "hostname"
        supplier = "hostname"
        purl = "pkg:generic/hostname"
        licence = "GPL-2.0-only"
        type = "application"
        source = "hostname"
        hit1 = "\\0the specified hostname is invalid\\0"
        hit2 = "\\0%s: Local domain name not set\\0you must be root to change the host name\\0"
        miss1 = "the specified hostname is invalid "
        miss2 = "\\0%s: Local domain name not set\\0"
        miss3 = "%s: Local domain name not set you must be root to change the host name "
    strings:
        $a1 = /\x00the specified hostname is invalid\n?\x00/
        $c1 = /\x00%s: Local domain name not set\n?\x00/
        $c2 = /\x00you must be root to change the host name\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
