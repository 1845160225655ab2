rule ssmtp
{
    meta:
        component = "ssmtp"
        title = "sSMTP"
        supplier = "ssmtp"
        purl = "pkg:generic/ssmtp"
        type = "application"
        source = "ssmtp"
        version = "sSMTP ([23]\\.[0-9]{2})"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](2\\.[0-9]{2})\\x00"
        near_n = 60000
        confidence_n = 70
        hit1 = "sSMTP 2.61 (Not sendmail at all)\\n"
        hit1_version = "2.61"
        hit2 = "sSMTP %s (Not sendmail at all)\\n\\0\\02.64\\0"
        hit2_version = "2.64"
        miss1 = "sSMTP 2.64"
    strings:
        $n = "sSMTP %s (Not sendmail at all)"
        $v = /sSMTP [23]\.[0-9]{2} \(Not sendmail at all\)/
    condition:
        any of them
}
