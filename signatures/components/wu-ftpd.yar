rule wu_ftpd
{
    meta:
        component = "wu-ftpd"
        title = "WU-FTPD"
        supplier = "wu-ftpd"
        cpe = "washington_university:wu-ftpd"
        purl = "pkg:generic/wu-ftpd"
        type = "application"
        version = "wu-([0-9.]+[0-9])"
        hit1 = "\\0Version wu-2.6.2(1) Mon Jan  1 10:00:00 GMT 2007\\0"
        hit1_version = "2.6.2"
        miss1 = "220 host FTP server (Version wu-2.6.2(1)) ready."
    strings:
        $v = /\x00Version wu-2\.[0-9]{1,2}\.[0-9]{1,2}(\([0-9]{1,2}\)|-[0-9]{1,2})?[ -~]{0,60}\x00/
    condition:
        any of them
}
