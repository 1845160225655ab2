rule hdparm
{
    meta:
        component = "hdparm"
        title = "hdparm"
        supplier = "hdparm"
        purl = "pkg:generic/hdparm"
        homepage = "https://sourceforge.net/projects/hdparm/"
        type = "application"
        source = "hdparm"
        version = "version v([0-9]+\\.[0-9]+)"
        hit1 = "hard disk parameters - version v9.65, by Mark Lord"
        hit1_version = "9.65"
        hit2 = "hard disk parameters - version v9.60, by Mark Lord"
        hit2_version = "9.60"
        miss1 = "hdparm v9.65"
    strings:
        $v = /hard disk parameters - version v[5-9]\.[0-9]{1,2}, by Mark Lord/
    condition:
        any of them
}
