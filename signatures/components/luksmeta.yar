rule luksmeta
{
    meta:
        component = "luksmeta"
        title = "luksmeta"
        supplier = "luksmeta"
        purl = "pkg:generic/luksmeta"
        licence = "LGPL-2.1-or-later"
        homepage = "https://github.com/latchset/luksmeta"
        type = "library"
        source = "luksmeta"
        hit1 = "\\0LUKSMeta data appears corrupt (%s)\\0"
        hit2 = "\\0Do you wish to nuke %s? [yn] \\0%s (%s) is not a LUKSv1 device\\0"
        hit3 = "\\0luksmeta_init\\0luksmeta_load\\0luksmeta_nuke\\0"
        miss1 = "LUKSMeta data appears corrupt (%s) "
        miss2 = "\\0Do you wish to nuke %s? [yn] \\0"
        miss3 = "Do you wish to nuke %s? [yn]  %s (%s) is not a LUKSv1 device "
        miss4 = "\\0luksmeta_init\\0luksmeta_load\\0"
    strings:
        $a1 = /\x00LUKSMeta data appears corrupt \(%s\)\n?\x00/
        $c1 = /\x00Do you wish to nuke %s\? \[yn\] \n?\x00/
        $c2 = /\x00%s \(%s\) is not a LUKSv1 device\n?\x00/
        $s1 = /\x00luksmeta_init\x00/
        $s2 = /\x00luksmeta_load\x00/
        $s3 = /\x00luksmeta_nuke\x00/
    condition:
        $a1 or ($c1 and $c2) or all of ($s*)
}
