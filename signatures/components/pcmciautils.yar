rule pcmciautils
{
    meta:
        component = "pcmciautils"
        title = "pcmciautils"
        supplier = "kernelorg"
        purl = "pkg:generic/pcmciautils"
        licence = "GPL-2.0-only"
        type = "application"
        source = "pcmciautils"
        hit1 = "\\0pcmciautils %s\\0"
        miss1 = "pcmciautils %s "
    strings:
        $a1 = /\x00pcmciautils %s\n?\x00/
        $a2 = /\x00command '%s' not yet handled by pccardctl\n?\x00/
    condition:
        any of them
}
