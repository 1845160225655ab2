rule sysvinit
{
    meta:
        component = "sysvinit"
        title = "sysvinit"
        supplier = "sysvinit"
        purl = "pkg:generic/sysvinit"
        licence = "GPL-2.0-or-later"
        homepage = "https://savannah.nongnu.org/projects/sysvinit"
        type = "application"
        source = "sysvinit"
        version = "sysvinit-([0-9.]+)"
        hit1 = "\\0INIT_VERSION=sysvinit-3.06\\0"
        hit1_version = "3.06"
        miss1 = "sysvinit-3.06\\0"
    strings:
        $v = /INIT_VERSION=sysvinit-[2-4]\.[0-9]{2}/
    condition:
        any of them
}
