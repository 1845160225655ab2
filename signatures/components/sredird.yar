rule sredird
{
    meta:
        component = "sredird"
        title = "SRedird"
        supplier = "sredird"
        purl = "pkg:generic/sredird"
        type = "application"
        source = "sredird"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-3](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0sredird: RFC 2217 compliant serial port redirector\\0"
        hit2 = "\\0sredird: RFC 2217 compliant serial port redirector\\02.2.1\\0"
        hit2_version = "2.2.1"
        miss1 = "sredird: RFC 2217 compliant serial port redirector "
    strings:
        $a1 = /\x00sredird: RFC 2217 compliant serial port redirector\n?\x00/
        $a2 = /\x00SRedird started\.\n?\x00/
        $a3 = /\x00SRedird stopped\.\n?\x00/
    condition:
        any of them
}
