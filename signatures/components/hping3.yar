rule hping3
{
    meta:
        component = "hping3"
        title = "hping3"
        supplier = "hping"
        purl = "pkg:generic/hping3"
        homepage = "http://www.hping.org/"
        type = "application"
        source = "hping3"
        hit1 = "hping3 version %s (%s)"
        miss1 = "hping3 version 3.0.0-alpha-2"
    strings:
        $a = /hping3 version %s \(%s\)/
        $b = /usage: hping3 host \[options\]/
    condition:
        any of them
}
