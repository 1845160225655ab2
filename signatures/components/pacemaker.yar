rule pacemaker
{
    meta:
        component = "pacemaker"
        title = "Pacemaker"
        supplier = "clusterlabs"
        purl = "pkg:generic/pacemaker"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "pacemaker"
        hit1 = "\\0Signaling pacemakerd[%lld] to panic\\0"
        miss1 = "Signaling pacemakerd[%lld] to panic "
    strings:
        $a1 = /\x00Signaling pacemakerd\[%lld\] to panic\n?\x00/
        $a2 = /\x00error: Bad reply from pacemakerd: %s\n?\x00/
        $a3 = /\x00Update %s=%s sent via pacemaker-attrd\n?\x00/
        $a4 = /\x00Lost connection to Pacemaker Remote node %s\n?\x00/
        $a5 = /\x00Unmanaged Pacemaker Remote node %s disconnected\n?\x00/
        $a6 = /\x00Disconnection from Pacemaker Remote node %s complete\n?\x00/
    condition:
        any of them
}
