rule mksh
{
    meta:
        component = "mksh"
        title = "mksh"
        supplier = "mirbsd"
        purl = "pkg:generic/mksh"
        homepage = "http://www.mirbsd.org/mksh.htm"
        type = "application"
        source = "mksh"
        lagging = "yes"
        version_v = "KSH R([0-9]+[a-z]?)"
        hit1 = "@(#)LEGACY KSH R59 2023/04/29"
        hit1_version = "59"
        miss1 = "MIRBSD KSH R59"
    strings:
        $v = /@\(#\)(MIRBSD|LEGACY) KSH R[2-6][0-9][a-z]? 20[0-9]{2}\/[0-9]{2}\/[0-9]{2}/
        $o = "mksh: out of memory early"
    condition:
        any of them
}
