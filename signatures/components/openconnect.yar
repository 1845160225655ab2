rule openconnect
{
    meta:
        component = "openconnect"
        title = "OpenConnect"
        supplier = "openconnect"
        cpe = "infradead:openconnect"
        purl = "pkg:generic/openconnect"
        licence = "LGPL-2.1-only"
        homepage = "https://www.infradead.org/openconnect/"
        type = "application"
        source = "openconnect"
        version_s = "vpnc-script\\x00{1,8}v([0-9]{1,2}\\.[0-9]{2})"
        file_version = "\\x00v([0-9]{1,2}\\.[0-9]{2})[^\\x00 ]{0,12}\\x00"
        hit1 = "vpnc-script\\0\\0\\0\\0\\0v9.01-3\\0\\0WARNING: This version of OpenConnect is %s but"
        hit1_version = "9.01"
        hit2 = "This version of OpenConnect was built without"
        miss1 = "OpenConnect version v9.01"
    strings:
        $s = /vpnc-script\x00{1,8}v[1-9][0-9]?\.[0-9]{2}[+a-z0-9.-]{0,24}\x00/
        $w = /WARNING: This version of OpenConnect is %s but/
        $t = /This version of OpenConnect was built without/
    condition:
        any of them and uint32(0) != 0x950412de
}
