rule suricata
{
    meta:
        component = "suricata"
        title = "Suricata"
        supplier = "oisf"
        cpe = "oisf:suricata"
        purl = "pkg:generic/suricata"
        licence = "GPL-2.0-only"
        homepage = "https://suricata.io/"
        type = "application"
        source = "suricata"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([3-8]\\.[0-9]{1,2}\\.[0-9]{1,2})(?:-dev| RELEASE)\\x00"
        near_n = 48
        version_u = "en/suricata-([0-9.]+[0-9])"
        version_o = "version ([0-9]\\.[0-9.]*[0-9])"
        confidence_s = 30
        hit1 = "\\06.0.1 RELEASE\\0This is %s version %s\\0suricata.yaml"
        hit1_version = "6.0.1"
        miss1 = "suricata.yaml"
    strings:
        $n = /\x00This is %s version %s/
        $u = /suricata\.readthedocs\.io\/en\/suricata-[3-8]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
        $o = /This is Suricata version [2-8]\.[0-9]{1,2}/
        $s = "suricata.yaml"
    condition:
        $s and ($n or $u or $o)
}
