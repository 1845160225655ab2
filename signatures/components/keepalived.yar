rule keepalived
{
    meta:
        component = "keepalived"
        title = "Keepalived"
        supplier = "keepalived"
        cpe = "keepalived:keepalived"
        purl = "pkg:generic/keepalived"
        homepage = "https://www.keepalived.org/"
        type = "application"
        source = "keepalived"
        version = "Keepalived v([0-9]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        hit1 = "Keepalived v2.2.7 (01/16,2022)"
        hit1_version = "2.2.7"
        hit2 = "Keepalived v1.2.2 (01/02,2011)"
        hit2_version = "1.2.2"
        miss1 = "Keepalived v2.2.7"
    strings:
        $v = /Keepalived v[0-9]\.[0-9]{1,2}\.[0-9]{1,2} \([0-9]{2}\/[0-9]{2},/
    condition:
        any of them
}
