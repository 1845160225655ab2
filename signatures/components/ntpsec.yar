rule ntpsec
{
    meta:
        component = "ntpsec"
        title = "NTPsec"
        supplier = "ntpsec"
        cpe = "ntpsec:ntpsec"
        purl = "pkg:generic/ntpsec"
        licence = "NTP"
        homepage = "https://www.ntpsec.org/"
        type = "application"
        source = "ntpsec"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([0-9]\\.[0-9]{1,2}\\.[0-9]{1,2})[^\\x00]{0,40}\\x00"
        near_n = 48
        version_py = "ntpsec-([0-9.]+[0-9])"
        hit1 = "\\01.2.2\\0\\0\\0ntpd ntpsec-%s"
        hit1_version = "1.2.2"
        hit2 = "bin_ver = \"ntpsec-1.2.2\"\\nif ntp.util.stdversion() != bin_ver:"
        hit2_version = "1.2.2"
        miss1 = "/etc/ntpsec/ntp.conf"
        miss2 = "ntpsec-1.2.2.tar.gz"
    strings:
        $n = /\x00(ntpd|ntptime|ntpdate|ntpfrob) ntpsec-%s/
        $py = /ntpsec-[0-2]\.[0-9]{1,2}\.[0-9]{1,2}/
        $bv = "ntp.util.stdversion()"
    condition:
        $n or ($py and $bv)
}
