rule aircrack_ng
{
    meta:
        component = "aircrack-ng"
        title = "Aircrack-ng"
        supplier = "aircrack-ng"
        cpe = "aircrack-ng:aircrack-ng"
        purl = "pkg:generic/aircrack-ng"
        homepage = "https://www.aircrack-ng.org/"
        type = "application"
        source = "aircrack-ng"
        version = "([0-2]\\.[0-9]{1,2}(?:\\.[0-9]+)?)"
        hit1 = "\\x001.7.0\\x00Aireplay-ng\\0"
        hit1_version = "1.7.0"
        miss1 = "Aircrack-ng 1.2.3\\n"
    strings:
        $v = /\x00[0-2]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00(Airbase|Aireplay|Airodump|Airserv|Airtun|Aircrack|Airdecap|Easside|Wesside|Tkiptun|Besside|Packetforge|Airdecloak)-ng\x00/
        $w = /(Airbase|Aireplay|Airodump|Airserv|Airtun|Aircrack|Airdecap|Easside|Wesside|Tkiptun|Besside|Packetforge|Airdecloak)-ng [0-2]\.[0-9]{1,2}(\.[0-9]{1,2})? [^\x00\n]{0,20}- \(C\) 20/
        $u = /  %s - \(C\) 2006-20[0-9]{2} Thomas d\x27Otreppe/
    condition:
        any of them
}
