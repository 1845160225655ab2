rule goahead
{
    meta:
        component = "goahead"
        title = "GoAhead"
        supplier = "embedthis"
        cpe = "embedthis:goahead"
        purl = "pkg:generic/goahead"
        homepage = "https://www.embedthis.com/goahead/"
        type = "application"
        source = "goahead"
        version = "GoAhead-(?:Webs|http)/([2-9]\\.[0-9.]+[0-9])"
        hit1 = "Server: GoAhead-Webs\\r\\n"
        hit2 = "GoAhead-Webs/2.5.0 PeerSec-MatrixSSL/3.1.3-OPEN"
        hit2_version = "2.5.0"
        hit3 = "\\0GoAhead-http\\0"
        miss1 = "Server: GoAhead-Webs was seen"
    strings:
        $v = /GoAhead-Webs\/[2-9]\.[0-9]{1,2}\.[0-9]{1,2} PeerSec/
        $s = /\x00?Server: GoAhead-(Webs|http)(\/[0-9.]{3,8})?\r\n/
        $b = /\x00GoAhead-(Webs|http)(\/[0-9.]{3,8})?\x00/
    condition:
        any of them
}
