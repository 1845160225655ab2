rule opendkim
{
    meta:
        component = "opendkim"
        title = "OpenDKIM"
        supplier = "trusteddomain"
        purl = "pkg:generic/opendkim"
        type = "application"
        source = "opendkim"
        hit1 = "\\0%s: %s%sinternal error from libopendkim: %s%s%s\\0"
        miss1 = "%s: %s%sinternal error from libopendkim: %s%s%s "
    strings:
        $a1 = /\x00%s: %s%sinternal error from libopendkim: %s%s%s\n?\x00/
        $a2 = /\x00OpenDKIM milter test facility\n?\x00/
    condition:
        any of them
}
