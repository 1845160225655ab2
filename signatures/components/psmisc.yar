rule psmisc
{
    meta:
        component = "psmisc"
        title = "psmisc"
        supplier = "psmisc"
        purl = "pkg:generic/psmisc"
        licence = "GPL-2.0-or-later"
        homepage = "https://gitlab.com/psmisc/psmisc"
        type = "application"
        source = "psmisc"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](2[0-9]\\.[0-9]{1,2})\\x00"
        near_n = 40
        version_v = "\\) ([0-9.]+)"
        hit1 = "\\0x\\x0023.6\\x00killall (PSmisc) %s\\n\\0"
        hit1_version = "23.6"
        miss1 = "killall (PSmisc) 23.6"
    strings:
        $n = /(killall|fuser|pstree|pslog|peekfd|prtstat) \(PSmisc\) %s\n/
        $v = /(killall|fuser|pstree) \(PSmisc\) 2[0-9]\.[0-9]{1,2}\n/
    condition:
        any of them and uint32be(0) != 0xde120495
}
