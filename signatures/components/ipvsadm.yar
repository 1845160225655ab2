rule ipvsadm
{
    meta:
        component = "ipvsadm"
        title = "ipvsadm"
        supplier = "lvs"
        purl = "pkg:generic/ipvsadm"
        licence = "GPL-2.0-or-later"
        homepage = "http://www.linuxvirtualserver.org/"
        type = "application"
        source = "ipvsadm"
        version = "ipvsadm v([0-9.]+)"
        hit1 = "ipvsadm v1.31  requires minimum IPVS"
        hit1_version = "1.31"
        miss1 = "ipvsadm v1.31"
    strings:
        $v = /ipvsadm v1\.[0-9]{1,2}(\.[0-9]{1,2})? 20[0-9]{2}\/[0-9]{1,2}\/[0-9]{1,2} \(compiled with/
        $r = /ipvsadm v1\.[0-9]{1,2}(\.[0-9]{1,2})?  requires minimum IPVS/
    condition:
        any of them
}
