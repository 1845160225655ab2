rule postfix
{
    meta:
        component = "postfix"
        title = "Postfix"
        supplier = "postfix"
        cpe = "postfix:postfix"
        purl = "pkg:generic/postfix"
        homepage = "https://www.postfix.org/"
        type = "application"
        source = "postfix"
        version = "[=/-]([2-4]\\.[0-9.]+(?:-20[0-9]{6})?)"
        hit1 = "\\0mail_version=3.7.11\\0"
        hit1_version = "3.7.11"
        miss1 = "mail_version=3.7.11\\n"
    strings:
        $v = /\x00mail_version=[2-4]\.[0-9]{1,2}(\.[0-9]{1,2}|-20[0-9]{6}(-nonprod)?)?\x00/
        $w = /\x00postfix[\/-][23]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
    condition:
        any of them
}
