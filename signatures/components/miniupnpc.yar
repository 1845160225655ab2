rule miniupnpc
{
    meta:
        component = "miniupnpc"
        title = "MiniUPnPc"
        supplier = "miniupnp"
        cpe = "miniupnp_project:miniupnpc"
        purl = "pkg:generic/miniupnpc"
        licence = "BSD-3-Clause"
        homepage = "https://miniupnp.tuxfamily.org/"
        type = "library"
        source = "miniupnpc"
        version = "MiniUPnPc/([0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,8})?)"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,8})?)\\x00"
        near_n = 32
        hit1 = "\\r\\nUser-Agent: Debian/12, UPnP/1.1, MiniUPnPc/2.2.4\\r\\n"
        hit1_version = "2.2.4"
        hit2 = "\\r\\nUser-Agent: Linux/2.6, UPnP/1.0, MiniUPnPc/1.6\\r\\n"
        hit2_version = "1.6"
        miss1 = "User-Agent: Debian/12, UPnP/1.1, MiniUPnPc/2.2.4"
    strings:
        $v = /\r\nUser-Agent: [^\r\n\x00]{1,60}, UPnP\/1\.[01], MiniUPnPc\/[0-9]\.[0-9]{1,2}(\.[0-9]{1,8})?\r\n/
        $n = /upnpc : miniupnpc library test client, version %s/
    condition:
        any of them
}
