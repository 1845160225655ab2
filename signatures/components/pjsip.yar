rule pjsip
{
    meta:
        component = "pjsip"
        title = "PJSIP"
        supplier = "teluu"
        cpe = "teluu:pjsip"
        purl = "pkg:generic/pjsip"
        homepage = "https://www.pjsip.org/"
        type = "library"
        source = "pjproject"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([0-2]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:-svn|-dev)?)\\x00"
        near_n = 600
        confidence_n = 75
        confidence_p = 40
        confidence_l = 20
        confidence_s = 50
        hit1 = "pjlib %s for POSIX initialized"
        miss1 = "pjsip_endpt_create"
    strings:
        $n = /(pjlib )?%s for (POSIX|Symbian OS|win32) initialized/
        $p = "pjsip_endpt_create"
        $l = "pjlib "
        $s = "PJSIP_EINVALIDMSG"
    condition:
        ($n or $s) and any of them
}
