rule fbset
{
    meta:
        component = "fbset"
        title = "fbset"
        supplier = "fbset"
        purl = "pkg:generic/fbset"
        licence = "GPL-2.0-only"
        type = "application"
        source = "fbset"
        version_r1 = "Version ([0-9.]+)"
        hit1 = "\\0Linux Frame Buffer Device Configuration Version 2.1 (23/06/1999)\\n"
        hit1_version = "2.1"
        hit2 = "\\0console %d is mapped to framebuffer %d\\0"
        miss1 = "console %d is mapped to framebuffer %d "
    strings:
        $r1 = /Linux Frame Buffer Device Configuration Version [0-9]\.[0-9] \([0-9]{2}\//
        $a1 = /\x00console %d is mapped to framebuffer %d\n?\x00/
    condition:
        any of them
}
