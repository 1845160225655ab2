rule linuxptp
{
    meta:
        component = "linuxptp"
        title = "linuxptp"
        supplier = "linuxptp"
        cpe = "linuxptp_project:linuxptp"
        purl = "pkg:generic/linuxptp"
        homepage = "https://linuxptp.nwtime.org/"
        type = "application"
        source = "linuxptp"
        version_p = "[^\\t\\n\\r\\x20-\\x7e]([1-4]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_p = 1000
        confidence_p = 80
        confidence_t = 30
        hit1 = "\\0PRE_MASTER\\0GRAND_MASTER\\0\\03.1.1\\0announceReceiptTimeout"
        hit1_version = "3.1.1"
        miss1 = "\\0GRAND_MASTER\\0"
    strings:
        $g = /\x00(RS_)?GRAND_MASTER\x00/
        $p = /\x00PRE_MASTER\x00/
        $t = "announceReceiptTimeout"
    condition:
        $g and $p and $t
}
