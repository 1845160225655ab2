rule traceroute
{
    meta:
        component = "traceroute"
        title = "traceroute for Linux"
        supplier = "traceroute"
        cpe = "buc:traceroute"
        purl = "pkg:generic/traceroute"
        licence = "GPL-2.0-or-later"
        homepage = "https://traceroute.sourceforge.net/"
        type = "application"
        source = "traceroute"
        version = "version ([0-9.]+)"
        hit1 = "\\0Modern traceroute for Linux, version 2.1.2\\nCopyright (c) 2016  Dmitry Butskoy"
        hit1_version = "2.1.2"
        miss1 = "traceroute for Linux, version 2.1.2"
    strings:
        $v = /Modern traceroute for Linux, version [1-3]\.[0-9]{1,2}\.[0-9]{1,2}/
        $w = /Modern traceroute for Linux, version %s/
        $a = "tcpinsession"
    condition:
        ($v or $w) and any of them
}
