rule smstools
{
    meta:
        component = "smstools"
        title = "SMS Server Tools 3"
        supplier = "smstools"
        purl = "pkg:generic/smstools"
        homepage = "http://smstools3.kekekasvi.com/"
        type = "application"
        source = "smstools"
        version_v = "[^\\t\\n\\r\\x20-\\x7e](3\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_v = 16
        hit1 = "\\03.1.21\\0Smsd v%s started."
        hit1_version = "3.1.21"
        miss1 = "Smsd v3.1.21 started."
    strings:
        $v = /Smsd v%s started\./
        $w = /Version %s, Copyright \(c\) Keijo Kasvi/
    condition:
        any of them
}
