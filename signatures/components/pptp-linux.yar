rule pptp_linux
{
    meta:
        component = "pptp-linux"
        title = "PPTP Client"
        supplier = "pptpclient"
        purl = "pkg:generic/pptp-linux"
        homepage = "https://pptpclient.sourceforge.net/"
        type = "application"
        source = "pptp-linux"
        version = "pptp version ([0-9.]+[0-9](?:-rc[0-9])?)"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_n = 48
        hit1 = "\\0pptp version 1.10.0\\0"
        hit1_version = "1.10.0"
        hit2 = "\\0pptp version 1.7.2\\n\\0"
        hit2_version = "1.7.2"
        miss1 = "pptp version 1.10.0 and newer"
    strings:
        $v = /\x00pptp version [12]\.[0-9]{1,2}\.[0-9]{1,2}(-rc[0-9])?\n?\x00/
        $n = /\x00pptp version %s\n/
    condition:
        any of them
}
