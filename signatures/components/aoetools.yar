rule aoetools
{
    meta:
        component = "aoetools"
        title = "aoetools"
        supplier = "aoetools"
        purl = "pkg:generic/aoetools"
        type = "application"
        source = "aoetools"
        hit1 = "\\0   %s: MTU different from other interfaces (%d vs. %d)\\0"
        hit2 = "\\0tag: %x\\neth: %s\\nshelf: %u\\nslot: %u\\0Error: e%d.%d does not support SMART\\0"
        miss1 = "   %s: MTU different from other interfaces (%d vs. %d) "
        miss2 = "\\0tag: %x\\neth: %s\\nshelf: %u\\nslot: %u\\0"
        miss3 = "tag: %x\\neth: %s\\nshelf: %u\\nslot: %u "
    strings:
        $a1 = /\x00   %s: MTU different from other interfaces \(%d vs\. %d\)\n?\x00/
        $a2 = /\x00   The path %s->%s is only capable of %d byte payloads\n?\x00/
        $a3 = /\x00   %s: MTU \(%d\) not set optimally for device's capable payload\n?\x00/
        $a4 = /\x00aoecfg Error: "%s" %s\n?\x00/
        $c1 = /\x00tag: %x\neth: %s\nshelf: %u\nslot: %u\n?\x00/
        $c2 = /\x00Error: e%d\.%d does not support SMART\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
