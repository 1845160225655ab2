rule systemd
{
    meta:
        component = "systemd"
        title = "systemd"
        supplier = "systemd"
        cpe = "systemd_project:systemd"
        purl = "pkg:generic/systemd"
        licence = "LGPL-2.1-or-later"
        homepage = "https://systemd.io/"
        type = "application"
        source = "systemd"
        version_v = "\\(([0-9]+(?:\\.[0-9]+)?)"
        version_o = "systemd ([0-9]+)"
        hit1 = "\\0systemd 252 (252.39-1~deb12u2)\\0"
        hit1_version = "252.39"
        hit2 = "\\0systemd 215\\0"
        hit2_version = "215"
        miss1 = "systemd 252 running in system mode\\n"
    strings:
        $v = /systemd [12][0-9]{2} \([12][0-9]{2}[^\x00\n()]{0,40}\)/
        $o = /\x00systemd (4[0-9]|[12][0-9]{2})\x00/
    condition:
        any of them
}
