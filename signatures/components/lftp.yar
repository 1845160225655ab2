rule lftp
{
    meta:
        component = "lftp"
        title = "LFTP"
        supplier = "lftp"
        purl = "pkg:generic/lftp"
        homepage = "https://lftp.yar.ru/"
        type = "application"
        source = "lftp"
        version_v = "lftp/([0-9.]+)"
        hit1 = "\\0lftp/4.9.2\\0\\0LFTP | Version %s | Copyright (c) 1996-%d Alexander V. Lukyanov"
        hit1_version = "4.9.2"
        hit2 = "\\0lftp/4.8.4\\0\\0LFTP | Version %s | Copyright (c) 1996-%d Alexander V. Lukyanov"
        hit2_version = "4.8.4"
        miss1 = "User-Agent: lftp/4.9.2"
    strings:
        $v = /\x00lftp\/[3-5]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
        $l = /LFTP \| Version %s \| Copyright \(c\) 1996-%d Alexander V\. Lukyanov/
    condition:
        any of them and uint32(0) != 0x950412de
}
