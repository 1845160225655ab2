rule connman
{
    meta:
        component = "connman"
        title = "ConnMan"
        supplier = "connman"
        purl = "pkg:generic/connman"
        licence = "GPL-2.0-only"
        type = "application"
        source = "connman"
        version_v = "\\x00([0-2]\\.[0-9]{1,2}(?:\\.[0-9])?)\\x00"
        hit1 = "\\01.41\\0GWeb/%s\\0net.connman.Manager"
        hit1_version = "1.41"
        hit2 = "\\01.36\\0GWeb/%s\\0net.connman.Manager"
        hit2_version = "1.36"
        miss1 = "\\0net.connman.Manager\\0net.connman\\0"
    strings:
        $v = /\x00[0-2]\.[0-9]{1,2}(\.[0-9])?\x00{1,8}GWeb\/%s/
        $mgr = "net.connman.Manager"
        $w = /\x00ConnMan\/%s wispr\x00/
        $ctl = "Agent unregistered by ConnMan"
    condition:
        ($v and $mgr) or $w or $ctl
}
