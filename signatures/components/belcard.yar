rule belcard
{
    meta:
        component = "belcard"
        title = "belcard"
        supplier = "belledonne"
        purl = "pkg:generic/belcard"
        homepage = "https://gitlab.linphone.org/BC/public/belcard/"
        type = "library"
        source = "belcard"
        hit1 = "\\0[belcard] Parsing ended prematuraly at pos %llu\\0"
        miss1 = "[belcard] Parsing ended prematuraly at pos %llu "
    strings:
        $a1 = /\x00\[belcard\] Parsing ended prematuraly at pos %llu\n?\x00/
    condition:
        $a1
}
