rule vpnc
{
    meta:
        component = "vpnc"
        title = "vpnc"
        supplier = "vpnc"
        purl = "pkg:generic/vpnc"
        homepage = "https://www.unix-ag.uni-kl.de/~massar/vpnc/"
        type = "application"
        source = "vpnc"
        version_v = "version ([01]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:r[0-9]+)?)"
        hit1 = "\\0vpnc version 0.5.3+git20220927-1\\n"
        hit1_version = "0.5.3"
        miss1 = "vpnc version 0.5.3"
    strings:
        $v = /\x00\n?vpnc version [01]\.[0-9]{1,2}\.[0-9]{1,2}[^\x00\n]{0,30}/
    condition:
        any of them
}
