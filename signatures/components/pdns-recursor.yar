rule pdns_recursor
{
    meta:
        component = "pdns-recursor"
        title = "PowerDNS Recursor"
        supplier = "powerdns"
        cpe = "powerdns:recursor"
        purl = "pkg:generic/pdns-recursor"
        licence = "GPL-2.0-only"
        homepage = "https://www.powerdns.com/"
        type = "application"
        source = "pdns-recursor"
        version_a = "[^\\t\\n\\r\\x20-\\x7e]([3-5]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:-rc[0-9])?)\\x00"
        near_a = 32
        version_v = "Recursor ([0-9.]+)"
        hit1 = "\\0rec_control version \\x004.8.8\\x00/recursor.conf\\0"
        hit1_version = "4.8.8"
        miss1 = "PowerDNS Recursor 1.2.3\\n"
    strings:
        $a = "rec_control version "
        $b = "PowerDNS Recursor "
        $v = /\x00?PowerDNS Recursor [3-5]\.[0-9]{1,2}\.[0-9]{1,2}/
        $c = "/recursor.conf"
        $d = "recursor-%s.security-status."
    condition:
        ($a or ($b and $c)) and any of them
}
