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
        hit1 = "Start smartdns server."
        miss1 = "smartdns starting"
    strings:
        $a = /smartdns starting\.\.\.\(Copyright \(C\) Nick Peng/
        $b = /Start smartdns server\./
    condition:
        any of them
}
