rule rtmpdump
{
    meta:
        component = "rtmpdump"
        title = "RTMPDump"
        supplier = "rtmpdump"
        cpe = "rtmpdump_project:rtmpdump"
        purl = "pkg:generic/rtmpdump"
        homepage = "https://rtmpdump.mplayerhq.hu/"
        type = "library"
        source = "rtmpdump"
        hit1 = "\\0%s, handshake failed.\\0RTMP_ParsePlaypath\\0Genuine Adobe Flash Media Server 001"
        miss1 = "RTMPDump 1.2.3\\n"
    strings:
        $a = "RTMP_ParsePlaypath"
        $b = "RTMP_Connect1, handshake failed."
        $c = "Genuine Adobe Flash Media Server 001"
    condition:
        $b or ($c and $a)
}
