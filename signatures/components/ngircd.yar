rule ngircd
{
    meta:
        component = "ngircd"
        title = "ngIRCd"
        supplier = "ngircd"
        cpe = "barton:ngircd"
        purl = "pkg:generic/ngircd"
        licence = "GPL-2.0-or-later"
        homepage = "https://ngircd.barton.de/"
        type = "application"
        source = "ngircd"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([0-9]{1,2}(?:\\.[0-9]{1,2}){0,2})\\x00"
        near_n = 120
        version_w = "ngIRCd ([0-9.]+)"
        hit1 = "\\0ngIRCd\\0/etc/ngircd/ngircd.conf\\0"
        miss1 = "ngIRCd 1.2.3\\n"
    strings:
        $a = "ngIRCd"
        $n = "%s %s-%s\x00"
        $b = "/etc/ngircd/ngircd.conf"
        $c = "ngircd.conf"
        $d = "ngircd.motd"
        $w = /ngIRCd [0-9]{1,2}(\.[0-9]){0,2}-/
    condition:
        ($b and $a or ($d and $c)) and any of them
}
