rule vovida_stun
{
    meta:
        component = "vovida-stun"
        title = "Vovida STUN"
        supplier = "vovida"
        purl = "pkg:generic/vovida-stun"
        type = "application"
        source = "stun"
        version_v = "Vovida\\.org ([0-1](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0Vovida.org 0.97\\0"
        hit1_version = "0.97"
        hit2 = "\\0Warning - no alternate ip address STUN will not work\\0"
        hit3 = "\\0STUN client version \\0Some stun error detetecting NAT type\\0"
        miss1 = "Vovida.org 0.97 was seen"
        miss2 = "Warning - no alternate ip address STUN will not work "
        miss3 = "\\0STUN client version \\0"
        miss4 = "STUN client version  "
    strings:
        $v = /\x00Vovida\.org [0-1](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00Warning - no alternate ip address STUN will not work\n?\x00/
        $c1 = /\x00STUN client version \n?\x00/
        $c2 = /\x00Some stun error detetecting NAT type\n?\x00/
        $c3 = /\x00Blocked or could not reach STUN server\n?\x00/
    condition:
        any of ($v, $a*) or 2 of ($c*)
}
