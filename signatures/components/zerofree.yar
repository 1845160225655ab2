rule zerofree
{
    meta:
        component = "zerofree"
        title = "zerofree"
        supplier = "zerofree"
        purl = "pkg:generic/zerofree"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "zerofree"
        hit1 = "\\0%s: out of memory (surely not?)\\0%s: failed to determine filesystem mount state  %s\\0"
        miss1 = "\\0%s: out of memory (surely not?)\\0"
        miss2 = "%s: out of memory (surely not?) "
    strings:
        $c1 = /\x00%s: out of memory \(surely not\?\)\n?\x00/
        $c2 = /\x00%s: failed to determine filesystem mount state  %s\n?\x00/
        $c3 = /\x00%s: filesystem %s is mounted rw\n?\x00/
    condition:
        2 of them
}
