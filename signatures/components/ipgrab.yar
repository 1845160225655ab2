rule ipgrab
{
    meta:
        component = "ipgrab"
        title = "ipgrab"
        supplier = "ipgrab"
        purl = "pkg:generic/ipgrab"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "ipgrab"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0can't read version number from %s\\0can't read link type from %s\\0"
        hit2 = "\\0can't read version number from %s\\0can't read link type from %s\\00.9.10\\0"
        hit2_version = "0.9.10"
        miss1 = "\\0can't read version number from %s\\0"
        miss2 = "can't read version number from %s "
    strings:
        $c1 = /\x00can't read version number from %s\n?\x00/
        $c2 = /\x00can't read link type from %s\n?\x00/
        $c3 = /\x00unsupported snoop link type %d\n?\x00/
    condition:
        2 of them
}
