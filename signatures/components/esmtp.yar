rule esmtp
{
    meta:
        component = "esmtp"
        title = "ESMTP"
        supplier = "nongnu"
        purl = "pkg:generic/esmtp"
        licence = "GPL-2.0-or-later"
        homepage = "https://esmtp.sourceforge.net/"
        type = "application"
        source = "esmtp"
        hit1 = "\\0No configuration file found at %s or /etc/esmtprc\\n\\0"
        miss1 = "ESMTP 1.2.3\\n"
    strings:
        $a = "No configuration file found at %s or /etc/esmtprc"
    condition:
        any of them
}
