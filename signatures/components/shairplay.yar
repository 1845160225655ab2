rule shairplay
{
    meta:
        component = "shairplay"
        title = "shairplay"
        supplier = "shairplay"
        purl = "pkg:generic/shairplay"
        homepage = "https://github.com/juhovh/shairplay"
        type = "library"
        source = "shairplay"
        hit1 = "\\0Error, packet too long %d\\0Got metadata of %d bytes\\0"
        miss1 = "\\0Error, packet too long %d\\0"
        miss2 = "Error, packet too long %d Got metadata of %d bytes "
    strings:
        $c1 = /\x00Error, packet too long %d\n?\x00/
        $c2 = /\x00Got metadata of %d bytes\n?\x00/
        $c3 = /\x00Got resend request %d %d\n?\x00/
        $c4 = /\x00Flush with RTP-Info: %s\n?\x00/
        $c5 = /\x00Accepted %s client on socket %d\n?\x00/
        $c6 = /\x00Found remote control port: %hu\n?\x00/
    condition:
        2 of ($c*)
}
