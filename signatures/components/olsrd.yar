rule olsrd
{
    meta:
        component = "olsrd"
        title = "olsrd"
        supplier = "olsr"
        purl = "pkg:generic/olsrd"
        homepage = "http://www.olsr.org/"
        type = "application"
        source = "olsrd"
        version = " (?:pre-)?([01]\\.[0-9.]+)"
        hit1 = "\\0olsr.org -  0.6.3-git_-hash_78a8f0fcb9d6e69ec2f8e14db404aa27\\0"
        hit1_version = "0.6.3"
        miss1 = " *** olsr.org - 0.9.5 ***\\n"
    strings:
        $v = /\x00olsr\.org - +(pre-)?[01]\.[0-9](\.[0-9]{1,2}){0,2}[^\x00]{0,60}\x00/
    condition:
        any of them
}
