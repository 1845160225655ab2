rule rtpengine
{
    meta:
        component = "rtpengine"
        title = "rtpengine"
        supplier = "sipwise"
        purl = "pkg:generic/rtpengine"
        type = "application"
        source = "rtpengine"
        file_version = "\\x00([0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{1,2})(?:-[0-9][0-9a-z~+.]{0,12})?\\x00"
        hit1 = "\\0Maximum sessions configured on rtpengine: %d\\0"
        miss1 = "Maximum sessions configured on rtpengine: %d "
    strings:
        $a1 = /\x00Maximum sessions configured on rtpengine: %d\n?\x00/
        $a2 = /\x00Maximum CPU usage configured on rtpengine: %\.1f\n?\x00/
        $a3 = /\x00Maximum bandwidth configured on rtpengine: %llu\n?\x00/
        $a4 = /\x00 RTPENGINE id:%u\n?\x00/
    condition:
        any of them
}
