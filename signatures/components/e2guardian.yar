rule e2guardian
{
    meta:
        component = "e2guardian"
        title = "e2guardian"
        supplier = "e2guardian"
        purl = "pkg:generic/e2guardian"
        licence = "GPL-2.0-or-later"
        homepage = "http://e2guardian.org/"
        type = "application"
        source = "e2guardian"
        version = "e2guardian ([0-9.]+[0-9])"
        hit1 = "\\0e2guardian 5.3.5\\0"
        hit1_version = "5.3.5"
        miss1 = "e2guardian 5.3.5\\n"
    strings:
        $v = /\x00e2guardian [345]\.[0-9](\.[0-9]{1,2}){0,2}[a-z0-9.]{0,8}[\x00\n ]/
        $a = "/etc/e2guardian/e2guardian.conf"
    condition:
        any of them
}
