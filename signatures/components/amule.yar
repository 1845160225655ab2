rule amule
{
    meta:
        component = "amule"
        title = "aMule"
        supplier = "amule"
        purl = "pkg:generic/amule"
        licence = "GPL-2.0-or-later"
        homepage = "http://www.amule.org/"
        type = "application"
        source = "amule"
        version_v = "aMule ([0-9.]+)"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([12]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_n = 24
        hit1 = "\\0Your aMule version is %i.%i.%i and the latest version is %li.%li.%li\\0"
        hit2 = "\\x002.3.3\\x00AmuleUploadFile\\0"
        hit2_version = "2.3.3"
        miss1 = "aMule 2.3.3\\n"
    strings:
        $a = "Your aMule version is %i.%i.%i and the latest version is"
        $v = /aMule (CVS|SVN|[1-3]\.[0-9]{1,2}\.[0-9]{1,2}) compiled with /
        $c = "This is aMule %s based on eMule."
        $d = "This is amuleweb"
        $n = "AmuleUploadFile\x00"
    condition:
        any of ($a,$c,$v,$d,$n)
}
