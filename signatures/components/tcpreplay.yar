rule tcpreplay
{
    meta:
        component = "tcpreplay"
        title = "Tcpreplay"
        supplier = "tcpreplay"
        cpe = "broadcom:tcpreplay"
        purl = "pkg:generic/tcpreplay"
        licence = "GPL-3.0-only"
        homepage = "https://tcpreplay.appneta.com/"
        type = "application"
        source = "tcpreplay"
        version_v = "[^\\t\\n\\r\\x20-\\x7e]([34]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_v = 16
        hit1 = "\\04.4.3\\0\\0\\0\\0\\0\\0tcpbridge version: %s (build %s)"
        hit1_version = "4.4.3"
        hit2 = "\\04.3.3\\0\\0\\0\\0\\0\\0tcpbridge version: %s (build %s)"
        hit2_version = "4.3.3"
        miss1 = "tcpreplay version: 4.4.3 (build git:v4.4.3)"
    strings:
        $v = /(tcpreplay|tcpprep|tcprewrite|tcpliveplay|tcpbridge|tcpcapinfo) version: %s \(build %s\)/
    condition:
        any of them
}
