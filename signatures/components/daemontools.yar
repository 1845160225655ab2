rule daemontools
{
    meta:
        component = "daemontools"
        title = "daemontools"
        supplier = "djb"
        purl = "pkg:generic/daemontools"
        type = "application"
        source = "daemontools"
        hit1 = "\\0fghack: usage: fghack child\\0"
        miss1 = "fghack: usage: fghack child "
    strings:
        $b1 = /\x00(svok|svscan|supervise|multilog|fghack|pgrphack|envuidgid|setuidgid|readproctitle): (usage|fatal): /
    condition:
        $b1
}
