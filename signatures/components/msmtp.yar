rule msmtp
{
    meta:
        component = "msmtp"
        title = "msmtp"
        supplier = "msmtp"
        cpe = "marlam:msmtp"
        purl = "pkg:generic/msmtp"
        homepage = "https://marlam.de/msmtp/"
        type = "application"
        source = "msmtp"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_n = 40
        hit1 = "\\0%s version %s\\n\\0\\01.8.23\\0\\0msmtprc\\0"
        hit1_version = "1.8.23"
        miss1 = "\\0%s version %s\\n\\0"
    strings:
        $n = /\x00(%s|msmtpd) version %s\n\x00/
        $m = /msmtp-%s-|\x00(\.msmtprc|msmtprc)\x00|\/msmtp -f %F/
    condition:
        $n and $m
}
