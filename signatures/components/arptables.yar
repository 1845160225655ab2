rule arptables
{
    meta:
        component = "arptables"
        title = "arptables"
        supplier = "netfilter"
        purl = "pkg:generic/arptables"
        homepage = "https://www.netfilter.org/"
        type = "application"
        source = "arptables"
        version_nak = "([01]\\.0\\.[0-9]{1,2}(?:\\.[0-9]+|-[0-9.]+)*)\\x00"
        hit1 = "\\0ARP_NAK\\00.0.5\\0"
        hit1_version = "0.0.5"
        miss1 = "arptables v0.0.5"
    strings:
        $nak = /\x00ARP_NAK\x00{1,8}0\.0\.[0-9]{1,2}[0-9.-]{0,6}\x00/
        $who = /arptables who\? \(do you need to insmod\?\)/
    condition:
        any of them
}
