rule iptraf_ng
{
    meta:
        component = "iptraf-ng"
        title = "IPTraf-ng"
        supplier = "iptraf-ng"
        purl = "pkg:generic/iptraf-ng"
        licence = "GPL-2.0-only"
        type = "application"
        source = "iptraf-ng"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(1\\.[1-9]\\.[0-9])\\n?\\x00"
        hit1 = "\\0can not open /var/run/iptraf-ng.pid\\0"
        hit2 = "\\0can not open /var/run/iptraf-ng.pid\\01.2.1\\0"
        hit2_version = "1.2.1"
        hit3 = "\\0IP: \\t%llu packets, %llu bytes\\0TCP: %llu packets, %llu bytes\\0"
        miss1 = "can not open /var/run/iptraf-ng.pid "
        miss2 = "\\0IP: \\t%llu packets, %llu bytes\\0"
        miss3 = "IP: \\t%llu packets, %llu bytes "
    strings:
        $a1 = /\x00can not open \/var\/run\/iptraf-ng\.pid\n?\x00/
        $c1 = /\x00IP: \t%llu packets, %llu bytes\n?\x00/
        $c2 = /\x00TCP: %llu packets, %llu bytes\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
