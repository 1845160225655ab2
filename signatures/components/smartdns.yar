rule smartdns
{
    meta:
        component = "smartdns"
        title = "SmartDNS"
        supplier = "smartdns"
        cpe = "smartdns_project:smartdns"
        purl = "pkg:generic/smartdns"
        licence = "GPL-3.0-or-later"
        homepage = "https://github.com/pymumu/smartdns"
        type = "application"
        source = "smartdns"
        version_c = "\\x00([0-9][0-9.]{0,15})[+-][^\\x00]{1,30}\\x00"
        hit8 = "/var/run/smartdns.pid\\040+dfsg-1\\0\\0\\0smartdns %s\\n\\0"
        hit8_version = "40"
        miss8 = "/etc/smartdns/smartdns.conf\\0smartdns 40\\n"
        hit1 = "Start smartdns server."
        miss1 = "smartdns starting"
    strings:
        $a = /smartdns starting\.\.\.\(Copyright \(C\) Nick Peng/
        $c = /\x00[0-9][0-9.]{0,15}[+-][^\x00]{1,30}\x00{1,8}smartdns %s\n/
        $b = /Start smartdns server\./
    condition:
        any of them
}
