rule libusrsctp
{
    meta:
        component = "libusrsctp"
        title = "libusrsctp"
        supplier = "libusrsctp"
        purl = "pkg:generic/libusrsctp"
        homepage = "https://github.com/sctplab/usrsctp"
        type = "library"
        source = "libusrsctp"
        hit1 = "\\0usrsctp_sendv (cb)\\0"
        hit2 = "\\0%s chunk of length %u\\0Bind called port: %d\\0"
        miss1 = "usrsctp_sendv (cb) "
        miss2 = "\\0%s chunk of length %u\\0"
        miss3 = "%s chunk of length %u Bind called port: %d "
    strings:
        $a1 = /\x00usrsctp_sendv \(cb\)\n?\x00/
        $a2 = /\x00usrsctp_sendv - errno: %d - %s\n?\x00/
        $c1 = /\x00%s chunk of length %u\n?\x00/
        $c2 = /\x00Bind called port: %d\n?\x00/
        $c3 = /\x00Hit default param %x\n?\x00/
        $c4 = /\x00IP output returns %d\n?\x00/
        $c5 = /\x00unreliable \(timeout %ums\)\.\n?\x00/
        $c6 = /\x00unreliable \(max\. %u rtx\)\.\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
