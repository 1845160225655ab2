rule vblade
{
    meta:
        component = "vblade"
        title = "vblade"
        supplier = "vblade"
        purl = "pkg:generic/vblade"
        licence = "GPL-2.0-only"
        type = "application"
        source = "vblade"
        hit1 = "\\0Coraid EtherDrive vblade\\0"
        hit2 = "\\0ignoring mask %s, parseether failure\\0Offset %lld too large for %lld-sector export\\0"
        miss1 = "Coraid EtherDrive vblade "
        miss2 = "\\0ignoring mask %s, parseether failure\\0"
        miss3 = "ignoring mask %s, parseether failure "
    strings:
        $a1 = /\x00Coraid EtherDrive vblade\n?\x00/
        $c1 = /\x00ignoring mask %s, parseether failure\n?\x00/
        $c2 = /\x00Offset %lld too large for %lld-sector export\n?\x00/
        $c3 = /\x000-sector file size is too small\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
