rule miniupnpd
{
    meta:
        component = "miniupnpd"
        title = "MiniUPnPd"
        supplier = "miniupnp"
        cpe = "miniupnp_project:miniupnpd"
        purl = "pkg:generic/miniupnpd"
        licence = "BSD-3-Clause"
        homepage = "https://miniupnp.tuxfamily.org/"
        type = "application"
        source = "miniupnpd"
        version = "(?:MiniUPnPd/|miniupnpd |version )([0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,8})?(?:-?rc[0-9]+)?)"
        hit1 = "\\r\\nServer: Debian/12 UPnP/1.1 MiniUPnPd/2.3.1\\r\\n"
        hit1_version = "2.3.1"
        hit2 = "\\r\\nSERVER: Linux/2.6 UPnP/1.0 MiniUPnPd/1.0\\r\\n"
        hit2_version = "1.0"
        hit3 = "\\0miniupnpd 2.2.1 Jan  4 2021\\0"
        hit3_version = "2.2.1"
        miss1 = "Server: MiniUPnPd/1.0 UPnP/1.0 (nmap text)"
        miss2 = "UPnP/1.1, MiniUPnPc/2.2.1"
    strings:
        $hdr = /\r\n(Server|SERVER): [^\r\n\x00]{1,80}MiniUPnPd\/[0-9]\.[0-9.]{1,10}(-?rc[0-9])?\r\n/
        $id = /\x00miniupnpd [1-3]\.[0-9]{1,2}(\.[0-9]{1,8})?(-?rc[0-9])? [A-Z][a-z]{2} [ 0-9]{2} 20[0-9]{2}\x00/
        $st = /\x00version [1-3]\.[0-9]{1,2}(\.[0-9]{1,8})?(-?rc[0-9])? starting/
        $run = "MiniUPnPd is already running. EXITING"
        $down = "shutting down MiniUPnPd"
        $ua = /UPnP\/[12]\.[01] MiniUPnPd\/[0-9]\.[0-9.]{1,10}(-?rc[0-9])?[\r\x00]/
    condition:
        ($hdr or $id or $run or $down or $ua) and any of them
}
