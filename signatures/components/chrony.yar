rule chrony
{
    meta:
        component = "chrony"
        title = "chrony"
        supplier = "chrony"
        cpe = "chrony_project:chrony"
        purl = "pkg:generic/chrony"
        licence = "GPL-2.0-only"
        homepage = "https://chrony-project.org/"
        type = "application"
        source = "chrony"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([1-5]\\.[0-9]{1,2}(?:\\.[0-9])?(?:-pre[0-9]+)?)\\x00"
        near_n = 32
        version_su = "[^\\t\\n\\r\\x20-\\x7e]([1-5]\\.[0-9]{1,2}(?:\\.[0-9])?(?:-pre[0-9]+)?)\\x00"
        near_su = 48
        confidence_su = 85
        version_cl = "[^\\t\\n\\r\\x20-\\x7e]([1-5]\\.[0-9]{1,2}(?:\\.[0-9])?(?:-pre[0-9]+)?)\\x00"
        near_cl = 40
        confidence_cl = 85
        version_st = "[^\\t\\n\\r\\x20-\\x7e]([1-5]\\.[0-9]{1,2}(?:\\.[0-9])?(?:-pre[0-9]+)?)\\x00"
        near_st = 160
        confidence_st = 80
        version_num = "version ([0-9.]+[0-9])"
        hit1 = "\\04.3\\0chronyd (chrony) version %s (%s)"
        hit1_version = "4.3"
        hit2 = "chronyd (chrony) version 1.29\\n"
        hit2_version = "1.29"
        miss1 = "chrony version 4.3"
    strings:
        $n = /\x00chrony[dc] \(chrony\) version %s/
        $su = /\x00Not superuser\x00/
        $cl = /\x00chronyc> \x00/
        $st = "chronyd version %s starting"
        $num = /chrony[dc] \(chrony\) version [1-5]\.[0-9]{1,2}(\.[0-9])?/
    condition:
        ($n or $st or $num or $cl) and any of them
}
