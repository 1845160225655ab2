rule fwupd
{
    meta:
        component = "fwupd"
        title = "fwupd"
        supplier = "fwupd"
        cpe = "fwupd:fwupd"
        purl = "pkg:generic/fwupd"
        licence = "LGPL-2.1-or-later"
        homepage = "https://fwupd.org/"
        type = "application"
        source = "fwupd"
        version_c = "fwupd ([0-9.]+)"
        hit1 = "created by fwupd 2.0.20"
        hit1_version = "2.0.20"
        miss1 = "org.freedesktop.fwupd"
    strings:
        $c = /created by fwupd [012]\.[0-9]{1,2}\.[0-9]{1,2}/
        $n = "org.freedesktop.fwupd"
        $d = /cannot map %s to a fwupd version|libfwupd version %s does not match daemon %s/
    condition:
        $c or ($d and $n)
}
