rule evtest
{
    meta:
        component = "evtest"
        title = "evtest"
        supplier = "evtest"
        purl = "pkg:generic/evtest"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "evtest"
        hit1 = "\\0  No events are available to evtest while the\\n  other grab is active.\\0"
        hit2 = "\\0No device specified, trying to scan all of %s/%s*\\0You do not have access to %s. Try running as root instead.\\0"
        miss1 = "  No events are available to evtest while the\\n  other grab is active. "
        miss2 = "\\0No device specified, trying to scan all of %s/%s*\\0"
        miss3 = "No device specified, trying to scan all of %s/%s* "
    strings:
        $a1 = /\x00  No events are available to evtest while the\n  other grab is active\.\n?\x00/
        $a2 = /\x00Select the device event number \[0-%d\]: \n?\x00/
        $c1 = /\x00No device specified, trying to scan all of %s\/%s\*\n?\x00/
        $c2 = /\x00You do not have access to %s\. Try running as root instead\.\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
