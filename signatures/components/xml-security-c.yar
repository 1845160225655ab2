rule xml_security_c
{
    meta:
        component = "xml-security-c"
        title = "xml-security-c"
        supplier = "apache"
        purl = "pkg:generic/xml-security-c"
        licence = "Apache-2.0"
        homepage = "https://santuario.apache.org/cindex.html"
        type = "library"
        source = "xml-security-c"
        hit1 = "\\0XKMS Client (Using Apache XML-Security-C Library v\\0"
        hit2 = "\\0Bad escape sequence in URI\\0Expected a PGPData node\\0"
        miss1 = "XKMS Client (Using Apache XML-Security-C Library v "
        miss2 = "\\0Bad escape sequence in URI\\0"
        miss3 = "Bad escape sequence in URI Expected a PGPData node "
    strings:
        $a1 = /\x00XKMS Client \(Using Apache XML-Security-C Library v\n?\x00/
        $a2 = /\x00DSIG Info - Using Apache XML-Security-C Library v\n?\x00/
        $c1 = /\x00Bad escape sequence in URI\n?\x00/
        $c2 = /\x00Expected a PGPData node\n?\x00/
        $c3 = /\x00Wide character in URI\n?\x00/
        $c4 = /\x00" failed to verify\n?\x00/
        $c5 = /\x00     Where options are :\n?\x00/
        $c6 = /\x00Key string too long\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
