rule acpid
{
    meta:
        component = "acpid"
        title = "acpid2"
        supplier = "acpid2"
        purl = "pkg:generic/acpid"
        licence = "GPL-2.0-or-later"
        homepage = "https://sourceforge.net/projects/acpid2/"
        type = "application"
        source = "acpid"
        version = "acpid-([0-9.]+)"
        hit1 = "\\0acpid-2.0.33\\0"
        hit1_version = "2.0.33"
        miss1 = "/usr/share/doc/acpid-2.0.33/README"
    strings:
        $v = /\x00acpid-[1-3]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
    condition:
        any of them
}
