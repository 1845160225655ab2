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
        version_g = "\\x00([1-4]\\.[0-9](?:\\.[0-9])?)\\x00"
        near_g = 48
        confidence_g = 80
        confidence_p = 40
        confidence_s = 30
        confidence_t = 30
        hit1 = "\\0PRE_MASTER\\0GRAND_MASTER\\0\\03.1.1\\0announceReceiptTimeout"
        hit1_version = "3.1.1"
        miss1 = "\\0GRAND_MASTER\\0"
    strings:
        $g = /\x00GRAND_MASTER\x00/
        $p = /\x00PRE_MASTER\x00/
        $s = "[%lld.%03ld]"
        $t = "announceReceiptTimeout"
    condition:
        $g and $p and $t and any of them
}
