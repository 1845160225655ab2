rule v4l_utils
{
    meta:
        component = "v4l-utils"
        title = "v4l-utils"
        supplier = "linuxtv"
        purl = "pkg:generic/v4l-utils"
        homepage = "https://linuxtv.org/"
        type = "application"
        source = "v4l-utils"
        version = "version ([0-9.]+)"
        hit1 = "\\0dvb-fe-tool version 1.22.1"
        hit1_version = "1.22.1"
        hit2 = "\\0dvb-fe-tool version 1.20.0"
        hit2_version = "1.20.0"
        miss1 = "dvbv5-zap version 1.22.1"
    strings:
        $v = /\x00(dvbv5-daemon|dvbv5-zap|dvb-fe-tool|dvbv5-scan|dvb-format-convert|IR keytable control) version [12]\.[0-9]{1,2}\.[0-9]{1,2}/
        $l = "libv4l2: error allocating conversion buffer"
        $c = /v4l-convert: error /
    condition:
        any of them
}
