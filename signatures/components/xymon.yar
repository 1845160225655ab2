rule xymon
{
    meta:
        component = "xymon"
        title = "Xymon"
        supplier = "xymon"
        purl = "pkg:generic/xymon"
        homepage = "https://xymon.sourceforge.io/"
        type = "application"
        source = "xymon"
        version_a = "[^\\t\\n\\r\\x20-\\x7e]([4]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_a = 64
        hit1 = "\\x004.3.30\\0Xymon version %s\\n\\0"
        hit1_version = "4.3.30"
        miss1 = "Xymon version 4.3.30"
    strings:
        $a = /\x00Xymon version %s\n?\x00/
        $b = "xymondboard\x00"
        $c = /\x00XYMONSERVERROOT\x00/
        $d = "xymon_send_message"
    condition:
        $a or ($c and ($b or $d))
}
