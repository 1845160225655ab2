rule rsync
{
    meta:
        component = "rsync"
        title = "rsync"
        supplier = "samba"
        cpe = "samba:rsync"
        purl = "pkg:generic/rsync"
        homepage = "https://rsync.samba.org/"
        type = "application"
        source = "rsync"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([23]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:pre[0-9]+)?)\\x00"
        near_n = 400
        confidence_n = 85
        confidence_s = 70
        hit1 = "\\03.2.7\\0\\0\\0%s  version %s  protocol version %d%s\\n"
        hit1_version = "3.2.7"
        hit2 = "protocol version mismatch -- is your shell clean?"
        miss1 = "rsync  version 3.2.7  protocol version 31"
    strings:
        $n = /%s  version %s  protocol version %d/
        $s = "protocol version mismatch -- is your shell clean?"
    condition:
        any of them
}
