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
        version_note = "\"version\":\"([0-9]+(?:\\.[0-9]+)?)"
        version_shared = "shared-([12][0-9]{2}\\.[0-9]{1,2})"
        hit8 = "\\0libsystemd-shared-247.so\\0"
        hit9 = "\\0libsystemd-shared-255.4-1.fc40.so\\0"
        hit9_version = "255.4"
        miss8 = "\\0libsystemd-shared.so\\0"
        hit1 = "\\0systemd 252 (252.39-1~deb12u2)\\0"
        hit1_version = "252.39"
        hit2 = "\\0systemd 215\\0"
        hit2_version = "215"
        hit3 = "{\"type\":\"deb\",\"os\":\"Debian\",\"name\":\"systemd\",\"version\":\"252.39-1~deb12u2\",\"architecture\":\"armhf\"}\\0"
        hit3_version = "252.39"
        miss2 = "{\"type\":\"deb\",\"name\":\"systemd\"}"
        miss1 = "systemd 252 running in system mode\\n"
    strings:
        $v = /systemd [12][0-9]{2} \([12][0-9]{2}[^\x00\n()]{0,40}\)/
        $shared = /\x00libsystemd-shared-[12][0-9]{2}[0-9a-z.~-]{0,24}\.so\x00/
        $o = /\x00systemd (4[0-9]|[12][0-9]{2})\x00/
        $note = /\{"type":"[a-z]{2,8}","os":"[^"\x00]{1,40}","name":"systemd","version":"[0-9][^"\x00]{0,60}"/
    condition:
        any of them
}
