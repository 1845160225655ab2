rule rdesktop
{
    meta:
        component = "rdesktop"
        title = "rdesktop"
        supplier = "rdesktop"
        cpe = "rdesktop:rdesktop"
        purl = "pkg:generic/rdesktop"
        licence = "GPL-3.0-or-later"
        homepage = "https://www.rdesktop.org/"
        type = "application"
        source = "rdesktop"
        version = "Version ([0-9.]+[0-9])"
        hit1 = "Version 1.9.0. Copyright (C) 1999-2016 Matthew Chapman"
        hit1_version = "1.9.0"
        miss1 = "rdesktop 1.9.0"
    strings:
        $v = /Version [12]\.[0-9]{1,2}\.[0-9]{1,2}\. Copyright \(C\) 1999-20[0-9]{2} Matthew Chapman/
    condition:
        any of them
}
