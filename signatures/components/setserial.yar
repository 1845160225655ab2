rule setserial
{
    meta:
        component = "setserial"
        title = "setserial"
        supplier = "setserial"
        purl = "pkg:generic/setserial"
        homepage = "https://setserial.sourceforge.net/"
        type = "application"
        source = "setserial"
        version = "version ([0-9.]+)"
        hit1 = "setserial version 2.17, 27-Jan-2000"
        hit1_version = "2.17"
        miss1 = "setserial version 2.17"
    strings:
        $v = /setserial version [23]\.[0-9]{2}, [0-9]{2}-[A-Z][a-z]{2}-[0-9]{4}/
    condition:
        any of them
}
