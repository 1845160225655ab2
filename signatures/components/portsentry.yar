rule portsentry
{
    meta:
        component = "portsentry"
        title = "PortSentry"
        supplier = "portsentry"
        purl = "pkg:generic/portsentry"
        type = "application"
        source = "portsentry"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([12]\\.[0-9])\\n?\\x00"
        hit1 = "\\0adminalert: PortSentry %s is starting.\\0"
        hit2 = "\\0adminalert: PortSentry %s is starting.\\01.2\\0"
        hit2_version = "1.2"
        miss1 = "adminalert: PortSentry %s is starting. "
    strings:
        $a1 = /\x00adminalert: PortSentry %s is starting\.\n?\x00/
        $a2 = /\x00PortSentry - Port Scan Detector\.\n?\x00/
        $a3 = /\x00ERROR: PortSentry is shutting down!\n?\x00/
        $a4 = /\x00securityalert: PortSentry is shutting down\n?\x00/
    condition:
        any of them
}
