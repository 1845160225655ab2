rule unrar_free
{
    meta:
        component = "unrar-free"
        title = "unrar-free"
        supplier = "nongnu"
        purl = "pkg:generic/unrar-free"
        type = "application"
        source = "unrar-free"
        version = " ([0-9.]+)"
        hit1 = "\\0unrar-free 0.1.3\\0"
        hit1_version = "0.1.3"
        miss1 = "unrar-free 1.2.3\\n"
    strings:
        $v = /\x00unrar-free [01]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
        $w = /\x00unrar [01]\.0\.[0-9]{1,2}\x00/
    condition:
        any of them
}
