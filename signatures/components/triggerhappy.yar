rule triggerhappy
{
    meta:
        component = "triggerhappy"
        title = "triggerhappy"
        supplier = "triggerhappy"
        purl = "pkg:generic/triggerhappy"
        licence = "GPL-3.0-or-later"
        type = "application"
        source = "triggerhappy"
        version_v1 = "Triggerhappy command ([0-1](?:\\.[0-9]{1,4}){1,3})"
        version_v2 = "iggerhappy event daemon ([0-1](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0Triggerhappy command 0.5.0\\0"
        hit1_version = "0.5.0"
        hit2 = "\\0Triggerhappy event daemon 0.5.0\\0"
        hit2_version = "0.5.0"
        hit3 = "\\0Unable to parse trigger line: %s\\0Changing trigger mode to <%s>\\0"
        miss1 = "Triggerhappy command 0.5.0 was seen"
        miss2 = "Triggerhappy event daemon 0.5.0 was seen"
        miss3 = "\\0Unable to parse trigger line: %s\\0"
        miss4 = "Unable to parse trigger line: %s "
    strings:
        $v1 = /\x00Triggerhappy command [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $v2 = /\x00Triggerhappy event daemon [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $c1 = /\x00Unable to parse trigger line: %s\n?\x00/
        $c2 = /\x00Changing trigger mode to <%s>\n?\x00/
        $c3 = /\x00Error loading triggerfile '%s'\n?\x00/
    condition:
        any of ($v*) or 2 of ($c*)
}
