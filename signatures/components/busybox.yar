rule busybox
{
    meta:
        component = "busybox"
        title = "BusyBox"
        supplier = "busybox"
        cpe = "busybox:busybox"
        purl = "pkg:generic/busybox"
        licence = "GPL-2.0-only"
        homepage = "https://busybox.net/"
        type = "application"
        source = "busybox"
        version = "BusyBox v([0-9]+\\.[0-9]+(?:\\.[0-9]+)?(?:-(?:pre|rc)[0-9]+)?)"
        hit1 = "\\0BusyBox v1.36.1 (2023-06-19 16:52:18 UTC)\\0"
        hit1_version = "1.36.1"
        hit2 = "BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1)\\0"
        hit2_version = "1.35.0"
        hit3 = "BusyBox v1.00 (2005.04.12-18:11+0000) multi-call binary\\0"
        hit3_version = "1.00"
        hit4 = "\\0syslogd started: BusyBox v1.30.1\\0"
        hit4_version = "1.30.1"
        miss1 = "BusyBox is copyrighted by many authors\\0"
        miss2 = "BusyBox v1.36.1 (2023-06-19 16:52:18 UTC) multi-call binary.\\n\\nUsage: ls\\n"
        miss3 = "BusyBox v%s"
    strings:
        $banner = /BusyBox v[0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,3})?[^\x00\n()]{0,40} \([^\x00\n()]{4,80}\)[^\x00\n]{0,80}\n?\x00/
        $syslogd = /syslogd started: BusyBox v[0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,3})?/
    condition:
        any of them
}
