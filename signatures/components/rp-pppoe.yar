rule rp_pppoe
{
    meta:
        component = "rp-pppoe"
        title = "rp-pppoe"
        supplier = "rp-pppoe"
        cpe = "roaring_penguin:pppoe"
        purl = "pkg:generic/rp-pppoe"
        homepage = "https://dianne.skoll.ca/projects/rp-pppoe/"
        type = "application"
        source = "rp-pppoe"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([34]\\.[0-9]{1,2}[a-z]?)\\x00"
        near_n = 1600
        confidence_s = 40
        version_p = "version ([34]\\.[0-9]+[a-z]?)"
        hit1 = "\\03.15\\0\\0\\0\\0\\nPPPoE Version %s, Copyright (C) 2001-2006 Roaring Penguin Software Inc."
        hit1_version = "3.15"
        hit2 = "RP-PPPoE plugin version 3.8p compiled against pppd 2.4.7"
        hit2_version = "3.8p"
        miss1 = "RP-PPPoE plugin from pppd 2.4.9"
    strings:
        $n = /\n(RP-)?PPPoE(-Server)? Version %s, Copyright/
        $s = /Roaring Penguin Software Inc\.|Dianne Skoll/
        $p = /RP-PPPoE plugin version [34]\.[0-9]{1,2}[a-z]? compiled against pppd/
    condition:
        ($n and $s) or $p
}
