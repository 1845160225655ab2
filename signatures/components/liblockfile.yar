rule liblockfile
{
    meta:
        component = "liblockfile"
        title = "liblockfile"
        supplier = "liblockfile"
        purl = "pkg:generic/liblockfile"
        licence = "LGPL-2.0-or-later"
        type = "application"
        source = "liblockfile"
        hit1 = "\\0dotlockfile: %s: name too long\\0"
        miss1 = "dotlockfile: %s: name too long "
    strings:
        $a1 = /\x00dotlockfile: %s: name too long\n?\x00/
    condition:
        $a1
}
