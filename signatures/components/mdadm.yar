rule mdadm
{
    meta:
        component = "mdadm"
        title = "mdadm"
        supplier = "mdadm"
        cpe = "mdadm_project:mdadm"
        purl = "pkg:generic/mdadm"
        licence = "GPL-2.0-or-later"
        homepage = "https://git.kernel.org/pub/scm/utils/mdadm/mdadm.git"
        type = "application"
        source = "mdadm"
        version = "mdadm - v([0-9.]+)"
        hit1 = "mdadm - v3.2.5 - 18th May 2012\\n\\0"
        hit1_version = "3.2.5"
        hit2 = "mdadm - v4.2 - 2021-12-30"
        hit2_version = "4.2"
        hit3 = "mdadm - v4.1 - 2018-10-01"
        hit3_version = "4.1"
        miss1 = "mdadm - v4.2"
    strings:
        $v = /mdadm - v[1-9]\.[0-9]{1,2}(\.[0-9]{1,2})?[a-z0-9-]{0,6} - ([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[a-z]{2} [A-Z])/
    condition:
        any of them
}
