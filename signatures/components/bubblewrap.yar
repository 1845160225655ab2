rule bubblewrap
{
    meta:
        component = "bubblewrap"
        title = "Bubblewrap"
        supplier = "bubblewrap"
        purl = "pkg:generic/bubblewrap"
        licence = "LGPL-2.0-or-later"
        homepage = "https://github.com/containers/bubblewrap"
        type = "application"
        source = "bubblewrap"
        version = "bubblewrap ([0-9.]+)"
        hit1 = "\\0bubblewrap 0.8.0\\0"
        hit1_version = "0.8.0"
        hit2 = "\\0bubblewrap 0.4.1\\0"
        hit2_version = "0.4.1"
        miss1 = "bubblewrap 0.8.0"
    strings:
        $v = /\x00bubblewrap [01]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
    condition:
        any of them
}
