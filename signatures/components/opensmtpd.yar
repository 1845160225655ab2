rule opensmtpd
{
    meta:
        component = "opensmtpd"
        title = "OpenSMTPD"
        supplier = "openbsd"
        purl = "pkg:generic/opensmtpd"
        licence = "ISC"
        type = "application"
        source = "opensmtpd"
        version_v = "OpenSMTPD ([0-9.]+(?:p[0-9]{1,2})?)"
        hit1 = "\\0version: OpenSMTPD 6.8.0p2\\0"
        hit1_version = "6.8.0p2"
        hit2 = "\\0/usr/libexec/opensmtpd/mail.mda \\x22%s\\x22\\0"
        miss1 = "version: OpenSMTPD 6.8.0p2 was seen"
        miss2 = "/usr/libexec/opensmtpd/mail.mda \\x22%s\\x22 "
    strings:
        $v = /\x00version: OpenSMTPD [0-7](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00\/usr\/libexec\/opensmtpd\/mail\.mda "%s"\n?\x00/
        $a2 = /\x00table_create: path too long "\/usr\/libexec\/opensmtpd\/table-%s"\n?\x00/
        $a3 = /\x00214-%s This is OpenSMTPD\n?\x00/
    condition:
        any of them
}
