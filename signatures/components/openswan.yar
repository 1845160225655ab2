rule openswan
{
    meta:
        component = "openswan"
        title = "Openswan"
        supplier = "xelerance"
        cpe = "xelerance:openswan"
        purl = "pkg:generic/openswan"
        homepage = "https://www.openswan.org/"
        type = "application"
        source = "openswan"
        version = "Openswan (?:Version |U)?([1-3]\\.[0-9]{1,2}\\.[0-9]{1,3}(?:(?:dr|rc)[0-9]+)?)"
        hit1 = "Starting Pluto (Openswan Version %s%s%s) pid:%u"
        hit2 = "\\0Linux Openswan U2.6.38/K%s"
        hit2_version = "2.6.38"
        miss1 = "Openswan 2.6.38 was the last"
    strings:
        $p = "Starting Pluto (Openswan Version "
        $v = /(Starting Pluto \(Openswan Version |\x00Linux Openswan U?|Starting Openswan IPsec U?)[1-3]\.[0-9]{1,2}\.[0-9]{1,3}/
        $k = /\x00Linux Openswan (U%s|%s)/
    condition:
        any of them
}
