rule frr
{
    meta:
        component = "frr"
        title = "FRRouting"
        supplier = "frrouting"
        cpe = "frrouting:frrouting"
        purl = "pkg:generic/frr"
        licence = "GPL-2.0-or-later"
        homepage = "https://frrouting.org/"
        type = "application"
        source = "frr"
        version = "FRRouting (?:\\(version )?([0-9]+\\.[0-9]+(?:\\.[0-9]+)?)"
        hit1 = "Hello, this is FRRouting (version 8.4.4)."
        hit1_version = "8.4.4"
        hit2 = "\\0FRRouting 7.5.1\\0"
        hit2_version = "7.5.1"
        hit3 = "\\0libfrr.so.0\\0"
        miss1 = "Welcome to FRRouting"
        miss2 = "FRRouting 8.4 release"
    strings:
        $hello2 = /Hello, this is FRRouting \(version [0-9]{1,2}\.[0-9.]{1,8}/
        $full = /\x00FRRouting [0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,2})?[A-Za-z0-9._-]{0,30}\x00/
        $lib = /\x00libfrr\.so\.[0-9]\x00/
    condition:
        any of ($hello2, $full, $lib)
}
