rule belle_sip
{
    meta:
        component = "belle-sip"
        title = "belle-sip"
        supplier = "belledonne"
        purl = "pkg:generic/belle-sip"
        homepage = "https://www.linphone.org"
        type = "library"
        source = "belle-sip"
        hit1 = "\\0belle-sip transaction(%p)\\0"
        miss1 = "belle-sip transaction(%p) "
    strings:
        $a1 = /\x00belle-sip transaction\(%p\)\n?\x00/
        $a2 = /\x00belle-sip recv channel\n?\x00/
        $a3 = /\x00belle-sip send channel\n?\x00/
    condition:
        any of ($a*)
}
