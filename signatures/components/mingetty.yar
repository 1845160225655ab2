rule mingetty
{
    meta:
        component = "mingetty"
        title = "mingetty"
        supplier = "mingetty"
        purl = "pkg:generic/mingetty"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "mingetty"
        hit1 = "\\0%s: invalid character 0x%x in login name\\0%s: too long login name (limit is %ld B)\\0"
        miss1 = "\\0%s: invalid character 0x%x in login name\\0"
        miss2 = "%s: invalid character 0x%x in login name "
    strings:
        $c1 = /\x00%s: invalid character 0x%x in login name\n?\x00/
        $c2 = /\x00%s: too long login name \(limit is %ld B\)\n?\x00/
        $c3 = /\x00login: %s \(automatic login\)\n?\x00/
    condition:
        2 of them
}
