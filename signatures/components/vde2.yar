rule vde2
{
    meta:
        component = "vde2"
        title = "Virtual Distributed Ethernet"
        supplier = "virtualsquare"
        purl = "pkg:generic/vde2"
        licence = "GPL-2.0-only"
        type = "application"
        source = "vde2"
        file_version = "\\x00(?:VDE )?(2\\.[0-9]\\.[0-9])\\n?\\x00"
        hit1 = "\\0Request for a version %d port, which this vde_switch doesn't support\\0"
        hit2 = "\\0vd%d\\tLink encap: vde HWaddr %s\\0vdeplug %s: Cannot set netmask to '%s'\\0"
        miss1 = "Request for a version %d port, which this vde_switch doesn't support "
        miss2 = "\\0vd%d\\tLink encap: vde HWaddr %s\\0"
        miss3 = "vd%d\\tLink encap: vde HWaddr %s "
    strings:
        $a1 = /\x00Request for a version %d port, which this vde_switch doesn't support\n?\x00/
        $a2 = /\x00Starting slirpvde: virtual_host=%s\/%d\n?\x00/
        $a3 = /\x00bidirectional vdeplug filter L=%s R=%s starting\.\.\.\n?\x00/
        $c1 = /\x00vd%d\tLink encap: vde HWaddr %s\n?\x00/
        $c2 = /\x00vdeplug %s: Cannot set netmask to '%s'\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
