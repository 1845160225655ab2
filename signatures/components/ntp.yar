rule ntp
{
    meta:
        component = "ntp"
        title = "NTP reference implementation"
        supplier = "ntf"
        cpe = "ntp:ntp"
        purl = "pkg:generic/ntp"
        licence = "NTP"
        homepage = "https://www.ntp.org/"
        type = "application"
        source = "ntp"
        version = " ([3-5]\\.[0-9.]+[0-9](?:[a-z]\\b)?(?:p[0-9]+)?(?:-?(?:beta|rc|RC)[0-9]+)?)"
        version_u = "Ver\\. ([0-9.]+[0-9][a-oq-z]?(?:p[0-9]+)?)"
        hit1 = "\\0ntpd 4.2.8p15@1.3728-o Wed Sep 23 11:46:38 UTC 2020 (1)"
        hit1_version = "4.2.8p15"
        hit2 = "\\0ntpdate 4.2.0a@1.1190-r Mon Jan  2 2006"
        hit2_version = "4.2.0a"
        hit3 = "ntpd - NTP daemon program - Ver. 4.2.8p15\\nUsage:  %s"
        hit3_version = "4.2.8p15"
        miss1 = "ntpd 4.2.8p15 was released"
    strings:
        $v = /\x00(ntpd|ntpq|ntpdc|ntpdate|sntp|ntp-keygen|ntptime|ntptrace|ntpsnmpd|tickadj) [3-5]\.[0-9.]{1,10}[A-Za-z0-9.-]{0,16}@[12]\.[0-9]{1,5}/
        $u = /(ntpd - NTP daemon program|ntpq - standard NTP query program|Simple Network Time Protocol client program|ntp-keygen \(ntp\) - Create a NTP host key|ntpdc - vendor-specific NTPD control program) - Ver\. [45]\.[0-9.]{1,10}[A-Za-z0-9.-]{0,16}\n(Usage|USAGE): +%s/
    condition:
        $v or $u
}
