rule libvncserver
{
    meta:
        component = "libvncserver"
        title = "LibVNCServer"
        supplier = "libvncserver"
        purl = "pkg:generic/libvncserver"
        licence = "GPL-2.0-or-later"
        homepage = "https://libvnc.github.io/"
        type = "library"
        source = "libvncserver"
        version = "Server ([0-9.]+(?:rc[0-9])?)"
        hit1 = "\\0LibVNCServer 0.9.14\\0"
        hit1_version = "0.9.14"
        hit2 = "\\0VNC server supports protocol version %d.%d (viewer %d.%d)\\n\\0"
        miss1 = "LibVNCServer 0.9.14\\n"
    strings:
        $v = /\x00LibVNCServer [01]\.[0-9]{1,2}(\.[0-9]{1,2})?(rc[0-9])?\x00/
        $c = "rfbProcessClientInitMessage: "
        $d = "VNC server supports protocol version %d.%d (viewer %d.%d)"
        $e = "ConnectToRFBServer: failed to resolve"
    condition:
        ($v or $c or $d) and any of them
}
