rule netplug
{
    meta:
        component = "netplug"
        title = "netplug"
        supplier = "netplug"
        purl = "pkg:generic/netplug"
        licence = "GPL-2.0-only"
        type = "application"
        source = "netplug"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){3,3})\\n?\\x00"
        hit1 = "\\0netplugd version %s\\0"
        hit2 = "\\0netplugd version %s\\01.2.9.2\\0"
        hit2_version = "1.2.9.2"
        hit3 = "\\0Could not bring %s back up\\0Badness! Deficit %d, rta_len=%d\\0"
        miss1 = "netplugd version %s "
        miss2 = "\\0Could not bring %s back up\\0"
        miss3 = "Could not bring %s back up "
    strings:
        $a1 = /\x00netplugd version %s\n?\x00/
        $c1 = /\x00Could not bring %s back up\n?\x00/
        $c2 = /\x00Badness! Deficit %d, rta_len=%d\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
