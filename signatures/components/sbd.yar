rule sbd
{
    meta:
        component = "sbd"
        title = "sbd"
        supplier = "clusterlabs"
        purl = "pkg:generic/sbd"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "sbd"
        hit1 = "\\0Can't write sbd pid into cgroups tasks file\\0"
        hit2 = "\\0sbd: watcher: %s - slot: %d - uuid: %s\\0If uname is longer define a name to be used by sbd.\\0"
        miss1 = "Can't write sbd pid into cgroups tasks file "
        miss2 = "\\0sbd: watcher: %s - slot: %d - uuid: %s\\0"
        miss3 = "sbd: watcher: %s - slot: %d - uuid: %s "
    strings:
        $a1 = /\x00Can't write sbd pid into cgroups tasks file\n?\x00/
        $a2 = /\x00SBD: DEBUG MODE: Would have fenced due to timeout!\n?\x00/
        $a3 = /\x00SBD: Not enough votes to proceed\. Aborting start-up\.\n?\x00/
        $c1 = /\x00sbd: watcher: %s - slot: %d - uuid: %s\n?\x00/
        $c2 = /\x00If uname is longer define a name to be used by sbd\.\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
