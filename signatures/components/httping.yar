rule httping
{
    meta:
        component = "httping"
        title = "HTTPing"
        supplier = "httping"
        purl = "pkg:generic/httping"
        type = "application"
        source = "httping"
        version_v1 = "User-Agent: HTTPing v([0-3](?:\\.[0-9]{1,4}){1,2})"
        version_v2 = "the new HTTPing version ([0-3](?:\\.[0-9]{1,4}){1,2})"
        version_v3 = "HTTPing v([0-3](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0User-Agent: HTTPing v2.5\\x0d\\0"
        hit1_version = "2.5"
        hit2 = "\\0Welcome to the new HTTPing version 2.5!\\0"
        hit2_version = "2.5"
        hit3 = "\\0HTTPing v2.5, (C) 2003-2016 folkert@vanheusden.com\\0"
        hit3_version = "2.5"
        hit4 = "\\0OK - average httping-time is %.1f (%s)|ping=%f\\0"
        miss1 = "User-Agent: HTTPing v2.5 was seen"
        miss2 = "Welcome to the new HTTPing version 2.5! was seen"
        miss3 = "HTTPing v2.5, (C) 2003-2016 folkert@vanheusden.com was seen"
        miss4 = "OK - average httping-time is %.1f (%s)|ping=%f "
    strings:
        $v1 = /\x00User-Agent: HTTPing v[0-3](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}\r\n?\x00/
        $v2 = /\x00Welcome to the new HTTPing version [0-3](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}!\n?\x00/
        $v3 = /\x00HTTPing v[0-3](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}, \(C\) 2003-2016 folkert@vanheusden\.com\n?\x00/
        $a1 = /\x00OK - average httping-time is %\.1f \(%s\)\|ping=%f\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
