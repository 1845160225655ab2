rule sysklogd
{
    meta:
        component = "sysklogd"
        title = "sysklogd"
        supplier = "sysklogd"
        purl = "pkg:generic/sysklogd"
        homepage = "https://github.com/troglobit/sysklogd"
        type = "application"
        hit1 = "klogd %s.%s, log source = %s started.\\0"
        hit2 = "klogd %s.%s#%s, log source = %s started.\\0"
        miss1 = "klogd 1.4.1, log source = /proc/kmsg started."
        miss2 = "imklog %s, log source = %s started."
    strings:
        $a = /klogd (%s[.-]%s(#%s)?|v%s), log source = %s started\./
    condition:
        any of them
}
